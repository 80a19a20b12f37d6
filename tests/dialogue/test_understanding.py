"""One utterance at a time, as `bolbank understand` takes and answers them."""

import io
import json
from typing import Any

import pytest

from agent.dialogue.understanding import understand
from agent.dialogue.utterances import MAX_LINE_BYTES, answer, lines
from tests.dialogue.line import book_of


def asked(**told: Any) -> dict[str, Any]:
    return answer(book_of(), json.dumps(told, ensure_ascii=False).encode())


@pytest.mark.parametrize(
    ("text", "expect", "value"),
    [
        ("mera card block kar do", "intent", "block_card"),
        ("फिर से बोलिए", "intent", "repeat"),
        ("ज़रा दोबारा बता दीजिए", "intent", "repeat"),
        ("मौसम कैसा है", "intent", None),
        ("पच्चीस सौ रुपये", "amount", "2500"),
        ("सात सौ पचहत्तर रुपये पचास पैसे", "amount", "775.50"),
        ("अच्छा मौसम है", "amount", None),
        ("डबल सात शून्य एक", "digits", "7701"),
        ("हाँ जी", "yes_no", "yes"),
        ("मत कीजिए", "yes_no", "no"),
        ("पता नहीं", "yes_no", None),
    ],
)
def test_an_utterance_is_answered_by_what_is_expected(
    text: str, expect: str, value: str | None
) -> None:
    answered = asked(id="1", lang="hi", text=text, expect=expect)
    assert answered.keys() == {"id", "value", "confidence"}
    assert answered["value"] == value
    assert 0 <= answered["confidence"] <= 1


def test_what_is_not_understood_is_told_how_unsurely() -> None:
    assert understand(book_of(), "", "hi", "intent") == (None, 0.0)
    assert understand(book_of(), "mera card block kar do", "hi", "intent") == ("block_card", 1.0)


@pytest.mark.parametrize(
    ("line", "name", "said"),
    [
        (b"not json", None, "write"),
        (b"[]", None, "write"),
        (b"[" * 10_000, None, "write"),
        ('{"id": "7", "lang": "hi", "text": "हाँ"}'.encode(), "7", "expect"),
        (b'{"id": "7", "lang": "hi", "text": "x", "expect": "wish"}', "7", "expect"),
        (b'{"id": "7", "lang": "xx", "text": "x", "expect": "intent"}', "7", "lang"),
        (b'{"id": "7", "lang": "hi", "text": null, "expect": "intent"}', "7", "text"),
        (b'{"id": "7"} ' + b" " * MAX_LINE_BYTES, None, "write"),
    ],
)
def test_a_bad_line_is_answered_by_what_is_wrong(line: bytes, name: str | None, said: str) -> None:
    answered = answer(book_of(), line)
    assert answered["id"] == name
    assert said in answered["error"]


def test_a_line_too_long_is_passed_over_whole() -> None:
    source = io.BytesIO(b"a\n\n" + b"b" * (5 * MAX_LINE_BYTES) + b"\nc")
    read = [*lines(source)]
    assert [read[0], read[2]] == [b"a\n", b"c"]
    assert len(read) == 3
    assert len(read[1]) == MAX_LINE_BYTES + 1
