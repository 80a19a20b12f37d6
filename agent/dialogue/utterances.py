"""The JSON Lines that `bolbank understand` reads and answers, one utterance a line."""

import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from pydantic import BaseModel, Field, ValidationError

from agent.dialogue.book import FlowBook
from agent.dialogue.understanding import Expect, understand

MAX_LINE_BYTES = 16_384


class Utterance(BaseModel):
    """One line in. `lang` is the language of the call; the text may be in any script."""

    id: str | int
    lang: str = Field(min_length=2, max_length=8)
    text: str = Field(max_length=4_000)
    expect: Expect


def answer(book: FlowBook, line: bytes) -> dict[str, Any]:
    """Return the answer to one line: id, value and confidence, or id and error."""
    told: Any = None
    try:
        if len(line) > MAX_LINE_BYTES:
            raise ValueError(f"a line of over {MAX_LINE_BYTES} bytes")
        told = json.loads(line)
        if not isinstance(told, dict):
            raise ValueError("a line that is no object")
        utterance = Utterance.model_validate(told)
    except (ValueError, RecursionError) as error:
        name = told.get("id") if isinstance(told, dict) else None
        return {"id": name if isinstance(name, str | int) else None, "error": _problem(error)}
    if utterance.lang not in book.bank.languages.offer:
        offered = ", ".join(book.bank.languages.offer)
        return {"id": utterance.id, "error": f"lang: {utterance.lang!r} is not among {offered}"}
    value, confidence = understand(book, utterance.text, utterance.lang, utterance.expect)
    return {"id": utterance.id, "value": value, "confidence": confidence}


def lines(source: BinaryIO) -> Iterator[bytes]:
    """Yield the lines of `source` that say something, each cut off past MAX_LINE_BYTES.

    Of a longer line one byte too many comes, and the rest is passed over.
    """
    while line := source.readline(MAX_LINE_BYTES + 1):
        if len(line) > MAX_LINE_BYTES and not line.endswith(b"\n"):
            rest = line
            while rest and not rest.endswith(b"\n"):
                rest = source.readline(MAX_LINE_BYTES)
        if line.strip():
            yield line


def _problem(error: Exception) -> str:
    """Return what is wrong with a line, where, and what it should be."""
    if isinstance(error, ValidationError):
        first = error.errors(include_url=False, include_input=False)[0]
        return f"{'.'.join(map(str, first['loc'])) or 'line'}: {first['msg']}"
    return (
        "not a JSON object of at most 16 KB: write"
        ' {"id": "1", "lang": "hi", "text": "…", "expect": "intent"}'
    )
