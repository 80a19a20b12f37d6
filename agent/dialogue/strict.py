"""The base of every file model: unknown keys are errors, and nothing changes after reading.

A validator that refuses raises ValueError with "what: mend".
"""

from pydantic import BaseModel, ConfigDict


class Misplaced(ValueError):
    """What is refused stands at `at` inside the value that the validator is of."""

    def __init__(self, message: str, *at: str | int) -> None:
        super().__init__(message)
        self.at = at


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)
