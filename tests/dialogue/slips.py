"""The slips of `slips.txt`: one for each rule of the lint, and the line that names its mend.

A block is a slip: its rule, the file (`@`), what stood there (`-`), what stands there now (`+`),
and what the check says of it (`=`). A file without `-` is new, one without either is gone.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from agent.dialogue.bundle import Bundle
from tests.dialogue.line import SMALL
from tests.dialogue.market import MARKET_FILES

HERE = Path(__file__).with_suffix("")
FILES = {
    **Bundle.from_folder(SMALL).files,
    **MARKET_FILES,
    **{
        path.relative_to(HERE).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(HERE.rglob("*.yaml"))
    },
}
"""The small flows, those of the market, and those of `slips/`: no mistake is in them."""


@dataclass(frozen=True)
class Slip:
    """One slip, and the `line` that the check says of it."""

    rule: str
    file: str
    old: str
    new: str
    line: str

    def files(self) -> dict[str, str]:
        """Return the files with the slip in them."""
        if not self.old:
            others = {file: text for file, text in FILES.items() if file != self.file}
            return {**others, self.file: self.new} if self.new else others
        assert self.old in FILES[self.file], f"{self.file} has no «{self.old}»"
        return {**FILES, self.file: FILES[self.file].replace(self.old, self.new, 1)}


def _slips() -> Iterator[Slip]:
    for block in HERE.with_suffix(".txt").read_text(encoding="utf-8").strip().split("\n\n"):
        rule, *lines = block.split("\n")
        marked: dict[str, list[str]] = {}
        for line in lines:
            marked.setdefault(line[0], []).append(line[2:])
        file, old, new, said = ("\n".join(marked.get(mark, [])) for mark in "@-+=")
        yield Slip(rule, file, old, new, said)


SLIPS = tuple(_slips())
