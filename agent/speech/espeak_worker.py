"""eSpeak NG behind a pipe: a program of its own, started by `espeak.py`.

eSpeak NG is under GPL-3. It is loaded here and nowhere else, and this file imports nothing of
ours: what crosses the boundary are texts one way and sound the other.

One request at a time. A request on stdin is a 4-byte big-endian length and that many bytes of JSON:
`{"text", "voice", "wpm", "pitch", "volume"}`. The answer on stdout is one byte, 0 for sound and 1
for an error, a 4-byte length, and mono native int16 PCM at 22050 Hz or a UTF-8 message. An answer
of length 0 with byte 0 follows the start: ready. End of stdin ends the program.

Each request is answered by a fork of the untouched engine: the library carries pitch flutter and
filter state from one text to the next, and the same text must always give the same sound.
"""

import ctypes
import json
import os
import struct
import sys
from typing import Any, BinaryIO, NoReturn

import espeakng_loader

RATE_HZ = 22_050
MAX_REQUEST = 64 * 1024
MAX_SOUND = 2 * RATE_HZ * 120

# speak_lib.h of eSpeak NG 1.52
_AUDIO_OUTPUT_SYNCHRONOUS = 2
_INITIALIZE_DONT_EXIT = 0x8000
_CHARS_UTF8 = 1
_RATE, _VOLUME, _PITCH = 1, 2, 3
_CALLBACK = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p
)


class Engine:
    """The library, initialised once; it has one global state."""

    def __init__(self) -> None:
        self._lib: Any = ctypes.CDLL(espeakng_loader.get_library_path())
        self._data = espeakng_loader.get_data_path()
        rate = self._lib.espeak_Initialize(
            _AUDIO_OUTPUT_SYNCHRONOUS, 0, self._data.encode(), _INITIALIZE_DONT_EXIT
        )
        if rate != RATE_HZ:
            raise RuntimeError(f"eSpeak NG did not start: {rate} for {RATE_HZ} Hz")
        self._sound = bytearray()
        self._callback = _CALLBACK(self._collect)  # kept alive: the library holds only a pointer
        self._lib.espeak_SetSynthCallback(self._callback)

    def render(self, request: dict[str, Any]) -> bytes:
        """Return the sound of one request; ValueError names what is wrong with it."""
        voice = str(request["voice"])
        variant = voice.partition("+")[2]
        # The library takes an unknown variant in silence and speaks with the plain voice.
        known = os.listdir(os.path.join(self._data, "voices", "!v"))
        if (variant and variant not in known) or self._lib.espeak_SetVoiceByName(voice.encode()):
            raise ValueError(f"eSpeak NG has no voice {voice!r}")
        for parameter, key in ((_RATE, "wpm"), (_PITCH, "pitch"), (_VOLUME, "volume")):
            self._lib.espeak_SetParameter(parameter, int(request[key]), 0)
        self._sound.clear()
        text = str(request["text"]).replace("\0", " ").encode()
        if self._lib.espeak_Synth(text, len(text) + 1, 0, 0, 0, _CHARS_UTF8, None, None):
            raise ValueError("eSpeak NG refused the text")
        return bytes(self._sound)

    def _collect(self, sound: Any, samples: int, _events: Any) -> int:
        if sound and samples > 0:
            self._sound += ctypes.string_at(sound, 2 * samples)
        return int(len(self._sound) > MAX_SOUND)  # 1 stops the synthesis


def answer(out: BinaryIO, status: int, payload: bytes) -> None:
    out.write(struct.pack(">BI", status, len(payload)) + payload)
    out.flush()


def speak_and_exit(engine: Engine, request: bytes, answers: BinaryIO) -> NoReturn:
    status = 1
    try:
        try:
            answer(answers, 0, engine.render(json.loads(request)))
        except (ValueError, KeyError) as error:
            answer(answers, 1, str(error).encode())
        status = 0
    finally:
        os._exit(status)


def main() -> None:
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    engine = Engine()
    answer(answers, 0, b"")
    while head := requests.read(4):
        (length,) = struct.unpack(">I", head)
        if length > MAX_REQUEST:
            raise SystemExit(f"a request of {length} bytes is longer than {MAX_REQUEST}")
        request = requests.read(length)
        if (child := os.fork()) == 0:
            speak_and_exit(engine, request, answers)
        if os.waitpid(child, 0)[1]:
            raise SystemExit("the engine died of a text")


if __name__ == "__main__":
    main()
