"""What the engine and the lint must know of the bank acts that flows may `do`, and of messages.

The acts themselves live in `agent/call/acts`; each declares its entry beside its code. An
operator's flow can name an act but never lower its level. The messages are those that the operator
of the telephone network has registered for the bank: their texts are read by `agent/jobs`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum


class Level(IntEnum):
    """How far the caller is verified.

    L0 anyone; L1 registered phone proven and the account's last four; L2 adds the TPIN on the
    keypad; L3 adds a one-time code on the keypad.
    """

    L0 = 0
    L1 = 1
    L2 = 2
    L3 = 3


@dataclass(frozen=True)
class ActSpec:
    """One bank act as flows see it.

    `gives` maps each value of the result to the level a caller needs to hear it. `protective` acts
    (block a card) may run on the presented caller ID and the last four. `writes` acts change
    something at the bank and are done exactly once for an `once_key`. `codes` lists, by the path of
    a value (`entries.kind`), the words it may come back as, which each language must have.
    """

    name: str
    level: Level
    takes: tuple[str, ...] = ()
    gives: Mapping[str, Level] = field(default_factory=dict)
    protective: bool = False
    writes: bool = False
    codes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


Catalogue = Mapping[str, ActSpec]

Messages = Mapping[str, frozenset[str]]
"""The registered SMS templates by name, each with the names of the values that its text takes."""
