"""Utterances written before the words that judge them, by other authors than those words'.

`dev*/` are for looking at what fails; `heldout*/` are only ever counted.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Literal

from agent.dialogue.understanding import Expect

SetName = Literal["dev", "dev2", "dev3", "dev4", "dev5", "heldout", "heldout2"]
HELD_OUT: tuple[SetName, ...] = ("heldout", "heldout2")
SETS = Path(__file__).parent


@dataclass(frozen=True)
class Told:
    """One utterance, and what its author meant by it."""

    id: str
    lang: str
    text: str
    expect: Expect
    value: str | None

    def is_met_by(self, value: str | None) -> bool:
        """Say whether `value` is what was meant; 775.5 is 775.50."""
        if self.expect == "amount" and value is not None and self.value is not None:
            return Decimal(value) == Decimal(self.value)
        return value == self.value


def sources(name: SetName) -> list[str]:
    """Return the files of a set, by their language and manner: hi, hi-latn, ta."""
    return sorted(path.stem for path in (SETS / name).glob("*.jsonl"))


def told(name: SetName, source: str) -> Iterator[Told]:
    """Yield the utterances of one file."""
    for line in (SETS / name / f"{source}.jsonl").read_text(encoding="utf-8").splitlines():
        if line.strip():
            yield Told(**json.loads(line))
