"""Acts on complaints and requests, and what the bank's watch should know."""

import re
from typing import Any, get_args

from agent.bank.ledger import Ticket, TicketState
from agent.call.acts.desk import Args, Desk, act, customers_calling, same
from agent.call.errors import ActError
from agent.dialogue.catalogue import ActSpec, Level
from agent.trust.redaction import redact

_WORD = re.compile(r"[a-z][a-z_]{0,31}")
_LONGEST_NOTE = 1000

CATEGORIES = (
    "atm",
    "card",
    "upi",
    "account",
    "loan",
    "benefit",
    "staff",
    "fraud",
    "callback",
    "other",
)
"""What a ticket may be told to be about; any other category is told as `other`."""


@act(
    ActSpec(
        "open_ticket",
        Level.L0,
        takes=("category", "note"),
        gives={"reference": Level.L0, "due_date": Level.L0},
        writes=True,
    )
)
async def open_ticket(desk: Desk, args: Args, once_key: str) -> dict[str, Any]:
    """Open a ticket with the caller's words; the note may be left out.

    Card and account numbers and codes are taken out of the note before it is kept.
    """
    customer = desk.caller.customer.id if desk.caller.customer else None
    note = redact(str(args.get("note") or ""))[:_LONGEST_NOTE]
    ticket = await desk.ledger.open_ticket(customer, _word(args["category"]), note, once_key)
    same(ticket.customer_id or "", customer or "")
    return {"reference": ticket.reference, "due_date": ticket.due.isoformat()}


@act(
    ActSpec(
        "ticket_status",
        Level.L0,
        takes=("ticket",),
        gives={"state": Level.L0, "due_date": Level.L0, "category": Level.L0},
        codes={"state": (*get_args(TicketState), "unknown"), "category": CATEGORIES},
    )
)
async def ticket_status(desk: Desk, args: Args, once_key: str) -> dict[str, Any]:
    """Say how far a ticket is, to who has its number.

    From a known number, a ticket that is another customer's is answered like one there is not.
    """
    asked = str(args["ticket"])
    ticket = await desk.ledger.ticket(asked)
    if ticket is not None:
        same(ticket.reference, asked)
    if ticket is None or not await _may_ask(desk, ticket):
        return {"state": "unknown", "due_date": None, "category": None}
    return {
        "state": ticket.state,
        "due_date": ticket.due.isoformat(),
        "category": ticket.category if ticket.category in CATEGORIES else "other",
    }


@act(ActSpec("note_risk", Level.L0, takes=("kind",), gives={"noted": Level.L0}, writes=True))
async def note_risk(desk: Desk, args: Args, once_key: str) -> dict[str, Any]:
    """Note that something suspicious was asked; for each customer of the calling number."""
    kind = _word(args["kind"])
    verified = desk.caller.customer
    customers = [verified] if verified else await customers_calling(desk)
    subjects: list[str | None] = [customer.id for customer in customers]
    for subject in subjects or [None]:
        key = f"{once_key}/{subject}" if subject else once_key
        receipt = await desk.ledger.note_risk(subject, kind, key)
        same(receipt.subject_id, subject or "")
    return {"noted": True}


async def _may_ask(desk: Desk, ticket: Ticket) -> bool:
    if ticket.customer_id is None or desk.caller.number is None:
        return True
    return ticket.customer_id in {customer.id for customer in await customers_calling(desk)}


def _word(given: object) -> str:
    word = str(given)
    if not _WORD.fullmatch(word):
        raise ActError("refused")
    return word
