"""Checks what a caller keys in as a secret. Digits go in, one word comes out; nothing is kept.

Wrong tries are counted per customer and per calling number, across calls, before the secret is
looked at (see `agent.store.counters`). A right one clears the counter of whose secret it is, and
gives only its own try back to the other: else a caller could clear the number's counter with their
own TPIN while guessing at their neighbour's.
"""

import hmac
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from agent.store.codes import Codes, Tried
from agent.store.counters import Counters, Limit
from agent.store.errors import StoreUnavailable
from agent.store.tpins import Tpins
from agent.trust import pins
from agent.trust.numbers import NumberHasher

logger = logging.getLogger(__name__)

Kind = Literal["tpin", "code"]
Outcome = Literal["ok", "wrong", "locked", "expired", "unavailable"]

VerifyTpin = Callable[[str, str], Awaitable[bool]]
"""Whether a customer (id) has that TPIN: `Ledger.verify_tpin`, or `OwnTpins.verify`."""

_CODE_DIGITS = 6
_CODE_LIFE = timedelta(minutes=5)
_CODE_TRIES = 3
_DAY = timedelta(hours=24)

LIMITS: dict[Kind, Limit] = {
    "tpin": Limit(wrong=3, window=_DAY, lock=_DAY),
    # A code dies at its third wrong try; asking for new ones buys no more than three lives a day.
    "code": Limit(wrong=9, window=_DAY, lock=_DAY),
}


@dataclass(frozen=True)
class Subject:
    """Whose secret is asked, and from where: the customer as far as known, the number in E.164."""

    customer_id: str | None
    number: str | None


class OneTimeCodes:
    """Six digits sent to a number, good for five minutes and three tries; kept as an HMAC."""

    def __init__(self, codes: Codes, numbers: NumberHasher, pepper: bytes) -> None:
        self._codes, self._numbers, self._pepper = codes, numbers, pepper

    async def issue(self, number: str, once_key: str, now: datetime) -> str:
        """Open a code for the number and return it, to be sent and forgotten; an older one is void.

        The same `once_key` gives the same code, so that a retry never voids the code that the
        message sent first carries. Raises StoreUnavailable.
        """
        drawn = int.from_bytes(self._hmac(f"draw/{once_key}")) % 10**_CODE_DIGITS
        code = f"{drawn:0{_CODE_DIGITS}d}"
        subject = self._numbers.hash(number)
        code_hash = self._hmac(f"code/{subject}/{code}").hex()
        await self._codes.put(subject, code_hash, now + _CODE_LIFE)
        return code

    async def use(self, number: str, digits: str, now: datetime) -> Tried:
        """Try a code. Raises StoreUnavailable."""
        subject = self._numbers.hash(number)
        code_hash = self._hmac(f"code/{subject}/{digits}").hex()
        return await self._codes.use(subject, code_hash, _CODE_TRIES, now)

    def _hmac(self, text: str) -> bytes:
        return hmac.digest(self._pepper, text.encode(), "sha256")


class SecretChecker:
    """TPINs by way of the bank's books or our own, one-time codes by way of our own."""

    def __init__(
        self,
        counters: Counters,
        codes: OneTimeCodes,
        numbers: NumberHasher,
        verify_tpin: VerifyTpin,
        clock: Callable[[], datetime],
    ) -> None:
        self._counters, self._codes, self._numbers = counters, codes, numbers
        self._verify_tpin, self._clock = verify_tpin, clock

    async def check(
        self,
        kind: Kind,
        subject: Subject,
        digits: str,
        on_lock: Callable[[], Awaitable[None]] | None = None,
    ) -> Outcome:
        """Return whether `digits` are the secret; never raises and never logs them.

        A TPIN belongs to the customer, a code to the number; without one nothing is right. `wrong`
        may be tried again, `locked` not for a day; `expired` means that there is no open code (any
        more), `unavailable` that nobody could tell, and then no try is counted. `on_lock` is
        awaited when it is this try that locks.
        """
        try:
            return await self._check(kind, subject, digits, on_lock)
        except StoreUnavailable as error:
            logger.warning("a secret could not be checked: %s", error)
            return "unavailable"

    async def _check(
        self,
        kind: Kind,
        subject: Subject,
        digits: str,
        on_lock: Callable[[], Awaitable[None]] | None,
    ) -> Outcome:
        limit = LIMITS[kind]
        customer = [f"customer:{subject.customer_id}"] if subject.customer_id else []
        number = [f"number:{self._numbers.hash(subject.number)}"] if subject.number else []
        counters = customer + number
        if not await self._counters.reserve(counters, kind, limit, self._clock()):
            return "locked"
        verdict = await self._verdict(kind, subject, digits)
        if verdict == "wrong" or verdict == "spent":
            if await self._counters.locked(counters, kind, self._clock()):
                if on_lock is not None:
                    await on_lock()
                return "locked"
            return "wrong" if verdict == "wrong" else "expired"
        owner = customer if kind == "tpin" else number
        clear = owner if verdict == "ok" else []
        await self._counters.give_back(counters, kind, limit, clear)
        return verdict

    async def _verdict(
        self, kind: Kind, subject: Subject, digits: str
    ) -> Tried | Literal["unavailable"]:
        if kind == "code":
            if subject.number is None:
                return "expired"
            return await self._codes.use(subject.number, digits, self._clock())
        if subject.customer_id is None:
            return "wrong"
        try:
            right = await self._verify_tpin(subject.customer_id, digits)
        except Exception as error:
            # Whatever the books raise, its text must not come near a log: it may hold the digits.
            logger.warning("the books could not check a TPIN: %s", type(error).__name__)
            return "unavailable"
        return "ok" if right else "wrong"


class OwnTpins:
    """TPINs of a bank whose books keep none."""

    def __init__(self, tpins: Tpins, pepper: bytes, clock: Callable[[], datetime]) -> None:
        self._tpins, self._pepper, self._clock = tpins, pepper, clock

    async def set(self, customer_id: str, tpin: str) -> None:
        """Set or replace a customer's TPIN. Raises StoreUnavailable."""
        tpin_hash = await pins.hash_pin(tpin, self._pepper)
        await self._tpins.put(customer_id, tpin_hash, self._clock())

    async def verify(self, customer_id: str, tpin: str) -> bool:
        """Return whether the customer has that TPIN. Raises StoreUnavailable."""
        tpin_hash = await self._tpins.get(customer_id)
        return tpin_hash is not None and await pins.matches(tpin, self._pepper, tpin_hash)
