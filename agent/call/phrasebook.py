"""What the bot says, in languages it has no words in: each sentence is translated once for all.

No number is trusted to a translator. A value of the call never goes there: a number stands for it,
and in its place the value is said as the bank's own grammar says it, in the language that the call
is held in. A translation counts only if its numbers (those, and the keys that a prompt names) are
those of the sentence, in their order; otherwise the sentence stays as it is.
"""

import asyncio
import logging
import re
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterator, Sequence

from agent.language.utterance import Fixed, Part, Value
from agent.speech.errors import SpeechError
from agent.speech.sentences import sentences

MOST_KEPT = 8_192
"""Sentences; some megabytes."""
WITHIN_S = 4.0
"""A caller waits no longer for a translation; it is there for the next one."""
_FIRST_STAND_IN = 601
_ENDS = ".?!।॥؟۔…"
_MARKS = _ENDS + ",;:، "
_NUMBER = re.compile(r"\d+")

Translate = Callable[[str, str, str], Awaitable[str]]
"""Takes a text, its language, and the one it is wanted in; raises SpeechError."""

log = logging.getLogger(__name__)


class Phrasebook:
    """The translated sentences of a process; belongs to one event loop."""

    def __init__(self) -> None:
        self._known: OrderedDict[tuple[str, str, str], str] = OrderedDict()
        self._asked: dict[tuple[str, str, str], asyncio.Task[str]] = {}

    async def translated(
        self, parts: Sequence[Part], source: str, target: str, translate: Translate
    ) -> list[Part] | None:
        """Return `parts` of `source` in `target`, or None where not one sentence could be.

        A part that stays in `source` says so by its `language`.
        """
        asked = [self._sentence(each, source, target, translate) for each in _split(parts)]
        told = await asyncio.gather(*asked)
        if not any(changed for changed, _ in told):
            return None
        return [part for _, said in told for part in said]

    async def _sentence(
        self, parts: list[Part], source: str, target: str, translate: Translate
    ) -> tuple[bool, list[Part]]:
        """Return whether a sentence could be translated, and what is said then."""
        as_it_is = [part.model_copy(update={"language": source}) for part in parts]
        text, values = _with_stand_ins(parts)
        if not any(character.isalpha() for character in text):
            return False, as_it_is
        other = await self._look_up((text, source, target), translate)
        if other is None or not other.strip() or _numbers(other) != _numbers(text):
            return False, as_it_is
        return True, list(_filled(other, values, source))

    async def _look_up(self, key: tuple[str, str, str], translate: Translate) -> str | None:
        if (known := self._known.get(key)) is not None:
            self._known.move_to_end(key)
            return known
        if (asked := self._asked.get(key)) is None:
            asked = self._asked[key] = asyncio.create_task(_awaited(translate(*key)))
            asked.add_done_callback(lambda done: self._keep(key, done))
        try:
            # Whoever hangs up must not take the translation from the others who wait for it.
            return await asyncio.wait_for(asyncio.shield(asked), WITHIN_S)
        except (SpeechError, TimeoutError) as error:
            log.warning("a prompt is not translated: %s", str(error) or "it takes too long")
            return None

    def _keep(self, key: tuple[str, str, str], done: "asyncio.Task[str]") -> None:
        del self._asked[key]
        # Asking for the exception marks it as seen, even where nobody waits any more.
        if done.cancelled() or done.exception() is not None:
            return
        self._known[key] = done.result()
        if len(self._known) > MOST_KEPT:
            self._known.popitem(last=False)


async def _awaited(translation: Awaitable[str]) -> str:
    return await translation


def _split(parts: Sequence[Part]) -> Iterator[list[Part]]:
    """Yield the sentences of `parts`."""
    sentence: list[Part] = []
    for part in parts:
        pieces: list[Part] = [part]
        if isinstance(part, Fixed):
            pieces = [part.model_copy(update={"text": text}) for text in sentences(part.text)]
        for piece in pieces:
            sentence.append(piece)
            if piece.text.rstrip().endswith(tuple(_ENDS)):
                yield sentence
                sentence = []
    if sentence:
        yield sentence


def _with_stand_ins(parts: Sequence[Part]) -> tuple[str, dict[str, Value]]:
    """Return the words of a sentence with a number for each value, and the values by number.

    Marks that close a value stay in the text, for they shape the sentence.
    """
    own = " ".join(part.text for part in parts if isinstance(part, Fixed))
    numbers = (str(number) for number in range(_FIRST_STAND_IN, 1000))
    free = (number for number in numbers if number not in own)
    words: list[str] = []
    values: dict[str, Value] = {}
    for part in parts:
        if isinstance(part, Fixed):
            words.append(part.text)
            continue
        number, said = next(free), part.text.rstrip(_MARKS)
        closing = {"text": said, "shown": part.shown.rstrip(_MARKS)}
        values[number] = part.model_copy(update=closing)
        words.append(number + part.text[len(said) :].rstrip())
    return " ".join(words), values


def _numbers(text: str) -> list[str]:
    """Return the numbers in `text`, in the digits of any script."""
    return [_western(number) for number in _NUMBER.findall(text)]


def _western(number: str) -> str:
    return "".join(str(int(digit)) for digit in number)


def _filled(text: str, values: dict[str, Value], source: str) -> Iterator[Part]:
    """Yield `text` with its values again in the places of their numbers."""
    begin = 0
    for found in _NUMBER.finditer(text):
        value = values.get(_western(found[0]))
        if value is None:
            continue
        if words := text[begin : found.start()].strip():
            yield Fixed(text=words)
        yield value.model_copy(update={"language": source})
        begin = found.end()
    if words := text[begin:].strip():
        yield Fixed(text=words)
