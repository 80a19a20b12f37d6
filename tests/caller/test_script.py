"""A caller's script: what is wrong is named with its line, what is right becomes steps."""

from pathlib import Path

import pytest

from agent.caller.errors import ScriptError
from agent.caller.script import (
    HangUp,
    Interrupt,
    Noise,
    Press,
    Say,
    Silence,
    WaitFor,
    WaitForEndOfSpeech,
    WaitForHangUp,
    load_script,
    parse_script,
)


def problems_of(text: str) -> str:
    with pytest.raises(ScriptError) as caught:
        parse_script(text, "balance.yaml")
    return str(caught.value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("steps: [hang_up]\nvoices: hi+m4\n", ["balance.yaml:2", "voices"]),
        ("steps:\n  - hang_up\n  - speak: hello\n", ["balance.yaml:3", "'speak'", "wait_for"]),
        ("steps:\n  - {say: a, press: '1'}\n", ["balance.yaml:2", "exactly one verb"]),
        ("steps:\n  - press: 4321\n", ["press: keys", "quotes"]),
        ("steps:\n  - press: 'call me'\n", ["press: keys"]),
        ("steps:\n  - noise: {seconds: 6, loud: yes}\n", ["balance.yaml:2", "noise: loud"]),
        ("steps:\n  - noise: {seconds: -1}\n", ["noise: seconds"]),
        ("steps:\n  - hang_up: now\n", ["hang_up takes no plain value"]),
        ("steps:\n  - say\n", ["say: words"]),
        ("language: hi\n", ["steps: missing or empty"]),
        ("steps: hang_up\n", ["steps: missing or empty"]),
        ("number: '9800000001'\nsteps: [hang_up]\n", ["balance.yaml:1", "number"]),
        ("- hang_up\n", ["a script is a mapping"]),
        ("steps: [\n", ["not YAML"]),
        ("", ["a script is a mapping"]),
    ],
)
def test_a_mistake_is_named_with_its_place(text: str, words: list[str]) -> None:
    message = problems_of(text)
    for word in words:
        assert word in message


def test_all_mistakes_are_told_at_once() -> None:
    message = problems_of("wpm: 9000\nsteps:\n  - shout: hello\n  - press: x\n")
    assert [line.split(":")[1] for line in message.splitlines()] == ["1", "3", "4"]


def test_a_file_that_is_not_there_too_large_or_not_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ScriptError, match="No such file"):
        load_script(tmp_path / "none.yaml")
    large = tmp_path / "large.yaml"
    large.write_bytes(b"#" * 70_000)
    with pytest.raises(ScriptError, match="larger than"):
        load_script(large)
    binary = tmp_path / "binary.yaml"
    binary.write_bytes(b"steps: \xff")
    with pytest.raises(ScriptError, match="UTF-8"):
        load_script(binary)


def test_a_whole_script_is_read(tmp_path: Path) -> None:
    path = tmp_path / "balance.yaml"
    path.write_text(
        """
language: hi
number: "+919800000001"
wpm: 140
steps:
  - wait_for: "बोलिए"
  - wait_for_end_of_speech
  - wait_for_end_of_speech: {quiet_ms: 1200}
  - say: "मेरा बैलेंस बताइए"
  - say: {words: "बैलेंस", until: "आख़िरी चार", attempts: 2}
  - interrupt: {after_ms: 900, say: "रुकिए"}
  - press: "4321"
  - press: {keys: "123456", secret: true}
  - noise: {seconds: 6, level_db: -25}
  - silence: 2
  - wait_for_hang_up
  - hang_up
""",
        encoding="utf-8",
    )
    script = load_script(path)
    assert (script.language, script.number, script.wpm) == ("hi", "+919800000001", 140)
    assert script.steps == (
        WaitFor(words="बोलिए"),
        WaitForEndOfSpeech(),
        WaitForEndOfSpeech(quiet_ms=1200),
        Say(words="मेरा बैलेंस बताइए"),
        Say(words="बैलेंस", until="आख़िरी चार", attempts=2),
        Interrupt(after_ms=900, say="रुकिए"),
        Press(keys="4321"),
        Press(keys="123456", secret=True),
        Noise(seconds=6, level_db=-25),
        Silence(seconds=2),
        WaitForHangUp(),
        HangUp(),
    )
    assert script.utterances() == ["मेरा बैलेंस बताइए", "बैलेंस", "रुकिए"]
