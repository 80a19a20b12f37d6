"""The bank acts that flows may `do`, each with its catalogue entry beside its code.

An act takes only what the flow gives it; whose books it opens is the caller's proven identity,
never an argument. An answer that names something else than what was asked is a failure.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Protocol

from agent.bank.errors import LedgerError, LedgerRefused, LedgerTimeout
from agent.bank.ledger import Ledger, Receipt
from agent.call.errors import ActError
from agent.call.identity import Identity
from agent.dialogue.actions import Do
from agent.dialogue.catalogue import ActSpec, Level


class SendCode(Protocol):
    """Issues a one-time code and queues it to the registered number."""

    async def __call__(self, number: str, language: str, once_key: str) -> None: ...


@dataclass
class Desk:
    """What an act works with: the books, the caller, and how codes are sent."""

    ledger: Ledger
    caller: Identity
    send_code: SendCode
    language: str = "hi"


Act = Callable[[Desk, dict[str, Any], str], Awaitable[dict[str, Any]]]

_ACTS: dict[str, Act] = {}
CATALOGUE: dict[str, ActSpec] = {}


def _act(spec: ActSpec) -> Callable[[Act], Act]:
    def register(act: Act) -> Act:
        _ACTS[spec.name] = act
        CATALOGUE[spec.name] = spec
        return act

    return register


async def run(desk: Desk, action: Do) -> dict[str, Any]:
    """Run one act for the caller.

    Raises:
        ActError: `refused` (unknown act, level too low, or the bank says no), `timeout`,
            `unavailable`, `mismatch`.
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


def _customer_id(desk: Desk) -> str:
    if desk.caller.customer is None:
        raise ActError("refused")
    return desk.caller.customer.id


def _same(receipt: Receipt, subject_id: str) -> Receipt:
    if receipt.subject_id != subject_id:
        raise ActError("mismatch")
    return receipt


@_act(ActSpec("match_account", Level.L0, takes=("last4",), gives={"matched": Level.L0}))
async def match_account(desk: Desk, args: dict[str, Any], once_key: str) -> dict[str, Any]:
    """Find the one account of the calling number with these last four digits."""
    number, last4 = desk.caller.number, str(args["last4"])
    customers = await desk.ledger.find_customers(number) if number else []
    found = [
        (customer, account)
        for customer in customers
        if customer.mobile == number
        for account in await desk.ledger.accounts(customer.id)
        if account.last4 == last4 and account.status != "closed"
    ]
    if len(found) != 1:
        return {"matched": False}
    customer, account = desk.caller.customer, desk.caller.account = found[0]
    return {
        "matched": True,
        "customer": {"id": customer.id, "name": customer.name},
        "account": {"id": account.id, "last4": account.last4},
    }


@_act(ActSpec("send_code", Level.L0, gives={"sent": Level.L0}, writes=True))
async def send_code(desk: Desk, args: dict[str, Any], once_key: str) -> dict[str, Any]:
    """Send a one-time code to the calling number if the bank knows it.

    An unknown number is answered alike: a stranger must not learn who banks here.
    """
    number = desk.caller.number
    if number and await desk.ledger.find_customers(number):
        await desk.send_code(number, desk.language, once_key)
    return {"sent": True}


@_act(ActSpec("list_accounts", Level.L1, gives={"accounts": Level.L1}))
async def list_accounts(desk: Desk, args: dict[str, Any], once_key: str) -> dict[str, Any]:
    """List the caller's deposit accounts, the one they named first."""
    accounts = await desk.ledger.accounts(_customer_id(desk))
    named = desk.caller.account.id if desk.caller.account else ""
    shown = [a for a in accounts if a.product in ("savings", "current") and a.status != "closed"]
    shown.sort(key=lambda account: account.id != named)
    return {
        "accounts": [
            {"id": a.id, "last4": a.last4, "product": a.product, "status": a.status} for a in shown
        ]
    }


@_act(
    ActSpec(
        "balance",
        Level.L1,
        takes=("account",),
        gives={"balance": Level.L1, "last4": Level.L1},
    )
)
async def balance(desk: Desk, args: dict[str, Any], once_key: str) -> dict[str, Any]:
    """Read the available balance of one of the caller's accounts."""
    account_id = str(args["account"])
    accounts = {a.id: a for a in await desk.ledger.accounts(_customer_id(desk))}
    if account_id not in accounts:
        raise ActError("refused")
    answer = await desk.ledger.balance(account_id)
    if answer.account_id != account_id:
        raise ActError("mismatch")
    available: Decimal = answer.available
    return {"balance": str(available), "last4": accounts[account_id].last4}


@_act(ActSpec("list_cards", Level.L1, gives={"cards": Level.L1}, protective=True))
async def list_cards(desk: Desk, args: dict[str, Any], once_key: str) -> dict[str, Any]:
    """List the caller's cards that can still be blocked."""
    cards = await desk.ledger.cards(_customer_id(desk))
    active = [card for card in cards if card.status == "active"]
    return {"cards": [{"id": c.id, "last4": c.last4, "network": c.network} for c in active]}


@_act(
    ActSpec(
        "block_card",
        Level.L1,
        takes=("card", "reason"),
        gives={"reference": Level.L1},
        protective=True,
        writes=True,
    )
)
async def block_card(desk: Desk, args: dict[str, Any], once_key: str) -> dict[str, Any]:
    """Block one of the caller's cards for good."""
    card_id = str(args["card"])
    if card_id not in {card.id for card in await desk.ledger.cards(_customer_id(desk))}:
        raise ActError("refused")
    receipt = await desk.ledger.block_card(card_id, str(args["reason"]), once_key)
    return {"reference": _same(receipt, card_id).reference}


@_act(
    ActSpec(
        "open_ticket",
        Level.L0,
        takes=("category",),
        gives={"reference": Level.L0},
        writes=True,
    )
)
async def open_ticket(desk: Desk, args: dict[str, Any], once_key: str) -> dict[str, Any]:
    """Open a ticket, so that a person calls back."""
    customer = desk.caller.customer
    receipt = await desk.ledger.open_ticket(
        customer.id if customer else None, str(args["category"]), "", once_key
    )
    return {"reference": receipt.reference}
