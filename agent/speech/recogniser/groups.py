"""The demo recogniser's language groups: one small model hears the languages of one group."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

_HERE = Path(__file__).parent


@dataclass(frozen=True)
class Group:
    """Languages that one model hears, and the folder it lies in beside this module.

    ``english_digits`` says whether digits said in English are heard in its languages too, as
    callers of every language say them.
    """

    name: str
    languages: tuple[str, ...]
    folder: Path
    english_digits: bool = True


GROUPS: Mapping[str, Group] = {
    group.name: group
    for group in (
        Group("north", ("en", "hi"), _HERE / "model", english_digits=False),
        Group("east", ("bn", "as", "or"), _HERE / "model_east"),
        Group("south", ("ta", "te", "kn", "ml"), _HERE / "model_south"),
        Group("west", ("mr", "gu", "pa", "ur"), _HERE / "model_west"),
    )
}


def trained(groups: Iterable[Group] = GROUPS.values()) -> tuple[Group, ...]:
    """Return the groups whose model is there, in order."""
    return tuple(group for group in groups if (group.folder / "model.bin").exists())
