"""`places.yaml`: the villages and towns that callers name, and what the bank has there."""

from typing import Annotated, Any, Literal

from pydantic import Field, RootModel, StringConstraints, field_validator

from agent.dialogue.bank_file import LanguageCode
from agent.dialogue.flow_file import Name
from agent.dialogue.strict import Misplaced, Strict

Words = Annotated[dict[LanguageCode, str], Field(min_length=1)]
"""The same words by language."""
Clock = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]


class BranchHere(Strict):
    """Where the bank is found at a place; `days` and `kind` are codes that prompts put in words."""

    kind: Literal["branch", "atm", "bank_mitra"]
    name: Words
    landmark: Words
    opens: Clock
    closes: Clock
    days: Literal["mon_sat", "mon_fri", "daily"]


class Place(Strict):
    """One village or town: its PIN code, its name by language, other names callers use for it."""

    id: Name
    pin: Annotated[str, StringConstraints(pattern=r"^[1-9]\d{5}$")]
    name: Words
    also: list[str] = []
    branch: BranchHere

    def record(self) -> dict[str, Any]:
        """Return the place as the value of a slot."""
        return self.model_dump(mode="json")

    def names(self) -> list[str]:
        """Return everything the place is called, in any script."""
        return [*self.name.values(), *self.also]


class PlacesFile(RootModel[Annotated[list[Place], Field(min_length=1, max_length=2000)]]):
    """`places.yaml`."""

    @field_validator("root")
    @classmethod
    def _own_ids(cls, places: list[Place]) -> list[Place]:
        seen: set[str] = set()
        for at, place in enumerate(places):
            if place.id in seen:
                raise Misplaced(f"place id `{place.id}` is taken: rename one", at, "id")
            seen.add(place.id)
        return places
