"""Licences of the weights that BolBank knows, and whether a bank may use them in its business.

Read from the models' public cards; the bank's own counsel has the last word.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Licence:
    """A licence by its usual name, and whether it allows commercial use without further leave."""

    name: str
    commercial: bool


MIT = Licence("MIT", True)
BSD_2 = Licence("BSD-2-Clause", True)
CC_BY_NC = Licence("CC BY-NC 4.0", False)
OPEN_MDW = Licence("OpenMDW-1.1", True)
STABILITY = Licence("Stability AI Community License", False)
"""Free for commercial use only below US $1,000,000 of yearly revenue, which a bank exceeds."""
UNKNOWN = Licence("unknown", False)
