"""What the lint says about a flow file: where, what, and the mend."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Finding:
    """One mistake in a flow file. `line` and `column` count from 1."""

    file: str
    line: int
    column: int
    what: str
    mend: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.what}; {self.mend}"
