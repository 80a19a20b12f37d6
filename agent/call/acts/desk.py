"""What an act works with, where acts are entered, and how one is run for a caller."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, Literal, Protocol, TypeVar

from agent.bank.errors import LedgerError, LedgerRefused, LedgerTimeout
from agent.bank.ledger import Account, Customer, Ledger, Receipt
from agent.call.errors import ActError
from agent.call.identity import Identity
from agent.dialogue.actions import Do
from agent.dialogue.catalogue import ActSpec
from agent.trust.new_tpin import NewTpin


class SendCode(Protocol):
    """Issues a one-time code and queues it to the registered number."""

    async def __call__(self, number: str, language: str, once_key: str) -> None: ...


@dataclass
class Desk:
    """What an act works with: the books, the caller, how codes are sent, a new TPIN being set."""

    ledger: Ledger
    caller: Identity
    send_code: SendCode
    language: str = "hi"
    new_tpin: NewTpin = field(default_factory=NewTpin)


Alert = Literal["TPIN_LOCKED_V1", "TPIN_SET_V1"]
"""A message that no flow decides on."""

Args = dict[str, Any]
Act = Callable[[Desk, Args, str], Awaitable[dict[str, Any]]]

_ACTS: dict[str, Act] = {}
CATALOGUE: dict[str, ActSpec] = {}
ALERTS: dict[str, Alert] = {}
"""By act, the message that tells the customer of it whatever the flow says."""


def act(spec: ActSpec, alert: Alert | None = None) -> Callable[[Act], Act]:
    """Enter an act in the catalogue."""

    def enter(run: Act) -> Act:
        _ACTS[spec.name] = run
        CATALOGUE[spec.name] = spec
        if alert is not None:
            ALERTS[spec.name] = alert
        return run

    return enter


async def run(desk: Desk, action: Do) -> dict[str, Any]:
    """Run one act for the caller and return what it gives, as JSON values.

    Raises:
        ActError: `refused` (unknown act, level too low, an argument that is none, or the bank says
            no), `timeout`, `unavailable`, `mismatch`.
    """
    spec = CATALOGUE.get(action.action)
    if spec is None or desk.caller.level(spec.protective) < spec.level:
        raise ActError("refused")
    try:
        return await _ACTS[action.action](desk, action.args, action.once_key)
    except LedgerTimeout as error:
        raise ActError("timeout") from error
    except LedgerRefused as error:
        raise ActError("refused") from error
    except LedgerError as error:
        raise ActError("unavailable") from error


def customer_id(desk: Desk) -> str:
    """Return whose books are open: the proven caller's, never an argument's. Raises ActError."""
    if desk.caller.customer is None:
        raise ActError("refused")
    return desk.caller.customer.id


async def customers_calling(desk: Desk) -> list[Customer]:
    """Return whose mobile the presented number is: nobody's, one's or a family's."""
    number = desk.caller.number
    found = await desk.ledger.find_customers(number) if number else []
    return [customer for customer in found if customer.mobile == number]


class Owned(Protocol):
    """Something of one customer in the books."""

    @property
    def id(self) -> str: ...

    @property
    def customer_id(self) -> str: ...


Thing = TypeVar("Thing", bound=Owned)


def theirs(desk: Desk, answer: Iterable[Thing]) -> dict[str, Thing]:
    """Return what the books hold of the caller, by id.

    Raises:
        ActError: `mismatch`, when the books answered with somebody else's.
    """
    owner = customer_id(desk)
    found = {thing.id: thing for thing in answer}
    if any(thing.customer_id != owner for thing in found.values()):
        raise ActError("mismatch")
    return found


def one_of(found: dict[str, Thing], given: object) -> Thing:
    """Return the one that an argument names; `refused` for anything not the caller's."""
    thing = found.get(str(given))
    if thing is None:
        raise ActError("refused")
    return thing


async def own_account(desk: Desk, given: object) -> Account:
    """Return the caller's account that an argument names.

    Raises:
        ActError: `refused`, `mismatch`.
        LedgerError: the books do not answer.
    """
    return one_of(theirs(desk, await desk.ledger.accounts(customer_id(desk))), given)


def same(named: str, asked: str) -> None:
    """Check that an answer is about what was asked. Raises ActError `mismatch`."""
    if named != asked:
        raise ActError("mismatch")


def reference(receipt: Receipt, subject_id: str) -> dict[str, Any]:
    """Return the receipt's number once it names the right subject. Raises ActError `mismatch`."""
    same(receipt.subject_id, subject_id)
    return {"reference": receipt.reference}


def rupees(amount: Decimal | None) -> str | None:
    """Return money as the dialogue has it: decimal text."""
    return None if amount is None else str(amount)


def iso(day: date | None) -> str | None:
    """Return a day as the dialogue has it: `2026-11-20`."""
    return None if day is None else day.isoformat()
