"""A new telephone PIN between the keypad and the bank's books: in one call's memory, briefly."""

import asyncio
import hmac
from collections.abc import Collection
from typing import Literal

LIFE_S = 120.0
_RUNS = ("0123456789012", "9876543210987")
_CENTURIES = ("19", "20")


class NewTpin:
    """What one caller keyed in as their new TPIN; forgotten `life_s` after it was first keyed.

    Belongs to one call, on its event loop. `settled` is the TPIN once it was keyed twice alike.
    """

    def __init__(self, life_s: float = LIFE_S) -> None:
        self._life_s = life_s
        self._first: str | None = None
        self._settled = False
        self._forget: asyncio.TimerHandle | None = None

    @property
    def settled(self) -> str | None:
        """The digits to hand to the books."""
        return self._first if self._settled else None

    def first(self, digits: str, own: Collection[str]) -> Literal["ok", "weak"]:
        """Take the TPIN as keyed first; `weak` if it is soon guessed, and then it is not kept.

        `own` are numbers of the caller's (account, mobile) whose last four make no TPIN.
        """
        self.drop()
        if is_weak(digits, own):
            return "weak"
        self._first = digits
        self._forget = asyncio.get_running_loop().call_later(self._life_s, self.drop)
        return "ok"

    def again(self, digits: str) -> Literal["ok", "wrong"]:
        """Take it as keyed the second time; `wrong` (differs, or too late) forgets both."""
        same = self._first is not None and hmac.compare_digest(self._first, digits)
        if not same:
            self.drop()
        self._settled = same
        return "ok" if same else "wrong"

    def drop(self) -> None:
        """Forget the digits."""
        self._first, self._settled = None, False
        if self._forget is not None:
            self._forget.cancel()
            self._forget = None

    def __repr__(self) -> str:
        return "NewTpin()"


def is_weak(digits: str, own: Collection[str]) -> bool:
    """Say whether a TPIN is soon guessed.

    One digit four times, a run up or down (over 9 and 0), a year of birth, the end of a number in
    `own`, or not four digits at all.
    """
    return (
        len(digits) != 4
        or not (digits.isascii() and digits.isdecimal())
        or len(set(digits)) == 1
        or any(digits in run for run in _RUNS)
        or digits[:2] in _CENTURIES
        or any(number.endswith(digits) for number in own)
    )
