"""`bolbank understand --jsonl`, as other programs run it."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SMALL = ROOT / "tests" / "dialogue" / "small"


def run(given: str, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from agent.cli import main; main()", "understand", *options]
    return subprocess.run(command, input=given, capture_output=True, text=True, cwd=ROOT)


def test_each_line_is_answered_and_a_bad_one_fails_the_run_at_its_end() -> None:
    lines = [
        {"id": "a", "lang": "hi", "text": "mera card block karo", "expect": "intent"},
        {"id": "b", "lang": "hi", "text": "ढाई हज़ार", "expect": "amount"},
        {"id": "c", "lang": "hi"},
        {"id": "d", "lang": "en", "text": "no", "expect": "yes_no"},
    ]
    given = "\n".join(json.dumps(line, ensure_ascii=False) for line in lines)
    done = run(given, "--jsonl", "--flows", str(SMALL))
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["id"] for answer in answers] == ["a", "b", "c", "d"]
    assert [answer.get("value") for answer in answers] == ["block_card", "2500", None, "no"]
    assert "text" in answers[2]["error"]
    assert done.returncode == 1


def test_without_jsonl_it_says_what_to_type() -> None:
    done = run("")
    assert done.returncode == 2
    assert "--jsonl" in done.stderr
