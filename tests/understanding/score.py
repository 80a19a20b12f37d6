"""How well utterances nobody tuned to are understood: `python -m tests.understanding.score`.

Prints a table by language. Of the held-out sets only totals are ever shown; of the others
`--failures` shows what was misunderstood.
"""

import argparse
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import get_args

from rich.console import Console
from rich.table import Table

from agent.call.acts import CATALOGUE
from agent.dialogue.book import FlowBook, compile
from agent.dialogue.bundle import Bundle
from agent.dialogue.understanding import understand
from tests.understanding.utterances import HELD_OUT, SetName, Told, sources, told

FLOWS = Path(__file__).parents[2] / "flows"


@dataclass
class Count:
    """How many of some utterances were met."""

    met: int = 0
    of: int = 0

    def add(self, met: bool) -> None:
        """Count one utterance."""
        self.met += met
        self.of += 1

    @property
    def percent(self) -> float:
        """Of a hundred; 100 where there was none."""
        return 100 * self.met / self.of if self.of else 100.0


@dataclass
class Score:
    """What became of the utterances of one file."""

    intents: Count = field(default_factory=Count)
    accepted: Count = field(default_factory=Count)
    """Out-of-scope utterances taken for a request."""
    amounts: Count = field(default_factory=Count)
    digits: Count = field(default_factory=Count)
    yes_no: Count = field(default_factory=Count)
    yes_for_no: int = 0
    failures: list[tuple[Told, str | None]] = field(default_factory=list)

    def add(self, utterance: Told, value: str | None) -> None:
        """Count one utterance by what it was understood as."""
        met = utterance.is_met_by(value)
        match utterance.expect:
            case "intent" if utterance.value is None:
                self.accepted.add(value is not None)
            case "intent":
                self.intents.add(met)
            case "amount":
                self.amounts.add(met)
            case "digits":
                self.digits.add(met)
            case "yes_no":
                self.yes_no.add(met)
                self.yes_for_no += utterance.value == "no" and value == "yes"
        if not met:
            self.failures.append((utterance, value))


def score(book: FlowBook, utterances: Iterable[Told]) -> Score:
    """Understand each utterance and count."""
    result = Score()
    for utterance in utterances:
        value, _ = understand(book, utterance.text, utterance.lang, utterance.expect)
        result.add(utterance, value)
    return result


def shipped_book() -> FlowBook:
    """Return the flows as shipped, ready for calls."""
    return compile(Bundle.from_folder(FLOWS), CATALOGUE)


def main() -> None:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--set", choices=get_args(SetName), default="dev", dest="name")
    options.add_argument("--failures", action="store_true")
    options.add_argument("sources", nargs="*", help="hi hi-latn ta …; all where none is named")
    chosen = options.parse_args()
    if chosen.failures and chosen.name in HELD_OUT:
        options.error("the held-out sets are only counted")
    book = shipped_book()
    names = "language intents_% out_of_scope_accepted_% amounts_% digits_% yes_no_% yes_for_no"
    table = Table(*names.split(), title=chosen.name)
    console = Console(width=120)
    for source in chosen.sources or sources(chosen.name):
        result = score(book, told(chosen.name, source))
        parts = (result.intents, result.accepted, result.amounts, result.digits, result.yes_no)
        table.add_row(source, *(f"{part.percent:.1f}" for part in parts), str(result.yes_for_no))
        for utterance, value in result.failures if chosen.failures else ():
            console.print(utterance.id, utterance.text, utterance.value, "→", value, markup=False)
    console.print(table)


if __name__ == "__main__":
    main()
