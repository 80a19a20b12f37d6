"""SeamlessM4T v2, speech to speech: precisions, eager against compiled, serial against batched.

Texts have a fixed number of tokens and every character two units of 20 ms, so that the sound that
comes out is as long as people's.
"""

import tempfile
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import numpy as np

from agent.caller.bench.checkpoints.seamless import write_seamless
from agent.caller.bench.speech.timing import side_by_side
from agent.speech.seamless.translator import SeamlessTranslator
from agent.speech.translator import TranslationRow

TOKENS = 16
HEARD_S = 3.0
_ROWS = {False: (1, 8), True: (1, 8, 32)}
_PAIRS = (("mr", "hi"), ("hi", "en"), ("ta", "bn"), ("en", "te"), ("gu", "ur"))
_PRECISIONS = {
    "cpu": ("float32", "int8", "nf4"),
    "cuda": ("float32", "float16", "bfloat16", "int8", "nf4"),
}
_COMPILED = ("float16", "bfloat16")


def seamless(device: str, *, real: bool) -> Iterator[dict[str, Any]]:
    """Yield a row for each precision, way and batch.

    `sessions_in_real_time` is how many utterances of 3 s the device translates in 3 s.
    """
    kind = device.partition(":")[0]
    with tempfile.TemporaryDirectory(prefix="bolbank-seamless-") as scratch:
        # NF4 takes blocks of 64 values.
        folder = write_seamless(Path(scratch), hidden=128, max_new_tokens=TOKENS, real=real)
        full_mb = 0.0
        for precision in _PRECISIONS[kind]:
            ways = {"eager": False}
            if kind == "cuda" and precision in _COMPILED:
                ways["compiled"] = True
            translators = {
                way: SeamlessTranslator(
                    folder,
                    device=device,
                    precision=precision,
                    allow_noncommercial=True,
                    compiled=compiled,
                )
                for way, compiled in ways.items()
            }
            weights_mb = translators["eager"].weights_mb
            full_mb = full_mb or weights_mb
            about = {
                "engine": "SeamlessM4T v2 large" if real else "SeamlessM4T v2 tiny",
                "device": device,
                "precision": precision,
                "weights_mb": round(weights_mb, 1),
                "weights_of_float32": round(weights_mb / full_mb, 3),
            }
            for rows in _ROWS[real]:
                for way, figures in _measure(translators, rows, device).items():
                    yield about | {"way": way, "rows": rows} | figures


def _measure(
    translators: dict[str, SeamlessTranslator], count: int, device: str
) -> dict[str, dict[str, Any]]:
    """Return, by way, what a batch of `count` utterances of mixed languages takes."""
    random = np.random.default_rng(0)
    rate_hz = translators["eager"].rate_hz
    rows = [
        TranslationRow(
            random.normal(0, 3000, int(HEARD_S * rate_hz)).astype(np.int16), source, target, True
        )
        for source, target in islice(cycle(_PAIRS), count)
    ]

    def one_by_one() -> None:
        for row in rows:
            translators["eager"].translate([row])

    works: dict[str, Any] = {
        way: lambda translator=translator: translator.translate(rows)
        for way, translator in translators.items()
    }
    took = side_by_side(works | {"serial": one_by_one}, device, rounds=3)
    said_s = sum(len(each.pcm) for each in translators["eager"].translate(rows)) / rate_hz
    return {
        way: {
            "seconds_per_batch": round(took[way], 4),
            "spoken_s_per_row": round(said_s / count, 2),
            "sessions_in_real_time": round(count * HEARD_S / took[way], 1),
            "times_serial_eager": round(took["serial"] / took[way], 2),
            "times_eager": round(took["eager"] / took[way], 2),
        }
        for way in works
    }
