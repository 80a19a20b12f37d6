"""Acts on what went in and out of the caller's accounts."""

from collections.abc import Mapping
from typing import Any, get_args

from agent.bank.ledger import AccountStatus, Entry, EntryKind, Kyc, Seeding
from agent.call.acts.desk import Args, Desk, act, customer_id, own_account, same, theirs
from agent.call.errors import ActError
from agent.dialogue.catalogue import ActSpec, Level

PAGE = 5
MOST_SKIPPED = 50
"""Entries that may be gone through by ear; whoever wants more asks for paper."""

CREDITS = 3
SCHEMES: Mapping[str, tuple[EntryKind, ...]] = {
    "pm_kisan": ("pm_kisan",),
    "mgnrega": ("wages",),
    "pension": ("pension",),
    "subsidy": ("subsidy",),
    "any": ("pm_kisan", "wages", "pension", "subsidy"),
}
"""What a scheme's payments are entered as."""


@act(
    ActSpec(
        "transactions",
        Level.L1,
        takes=("account", "skip"),
        gives={"entries": Level.L1, "more": Level.L1, "last4": Level.L1, "lines": Level.L1},
        codes={"entries.direction": ("in", "out"), "entries.kind": get_args(EntryKind)},
    )
)
async def transactions(desk: Desk, args: Args, once_key: str) -> dict[str, Any]:
    """Read five entries of one of the caller's accounts, the newest first after `skip` of them.

    `lines` has them as one text for a message: `20-11 +2000.00; 18-11 -350.00`.
    """
    account = await own_account(desk, args["account"])
    skip = _skip(args["skip"])
    statement = await desk.ledger.transactions(account.id, skip, PAGE)
    for named in (statement.account_id, *(entry.account_id for entry in statement.entries)):
        same(named, account.id)
    return {
        "entries": [{**_entry(e), "direction": e.direction} for e in statement.entries],
        "more": statement.more and skip + PAGE < MOST_SKIPPED,
        "last4": account.last4,
        "lines": "; ".join(_line(entry) for entry in statement.entries),
    }


@act(
    ActSpec(
        "credits",
        Level.L1,
        takes=("scheme",),
        gives={
            "credits": Level.L1,
            "seeding": Level.L1,
            "status": Level.L1,
            "kyc": Level.L1,
        },
        codes={
            "credits.kind": SCHEMES["any"],
            "seeding": get_args(Seeding),
            "status": get_args(AccountStatus),
            "kyc": get_args(Kyc),
        },
    )
)
async def credits(desk: Desk, args: Args, once_key: str) -> dict[str, Any]:
    """Read what a scheme last paid the caller, and what may stand in its way.

    `status` is that of the account by which the caller was verified.
    """
    kinds = SCHEMES.get(str(args["scheme"]))
    if kinds is None or desk.caller.account is None:
        raise ActError("refused")
    owner = customer_id(desk)
    accounts = theirs(desk, await desk.ledger.accounts(owner))
    entries = await desk.ledger.credits(owner, kinds, CREDITS)
    papers = await desk.ledger.papers(owner)
    same(papers.customer_id, owner)
    if any(entry.account_id not in accounts for entry in entries):
        raise ActError("mismatch")
    verified = accounts.get(desk.caller.account.id)
    return {
        "credits": [_entry(entry) for entry in entries],
        "seeding": papers.seeding,
        "status": verified.status if verified else "closed",
        "kyc": papers.kyc,
    }


def _entry(entry: Entry) -> dict[str, Any]:
    return {"date": entry.date.isoformat(), "amount": str(entry.amount), "kind": entry.kind}


def _line(entry: Entry) -> str:
    sign = "+" if entry.direction == "in" else "-"
    return f"{entry.date:%d-%m} {sign}{entry.amount}"


def _skip(given: object) -> int:
    text = str(given)
    if not (text.isascii() and text.isdecimal() and int(text) < MOST_SKIPPED):
        raise ActError("refused")
    return int(text)
