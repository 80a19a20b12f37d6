"""Acts on the caller's accounts."""

from typing import Any, get_args

from agent.bank.ledger import AccountStatus
from agent.call.acts.desk import (
    Args,
    Desk,
    act,
    customer_id,
    own_account,
    reference,
    rupees,
    same,
    theirs,
)
from agent.dialogue.catalogue import ActSpec, Level

STATUSES: tuple[str, ...] = get_args(AccountStatus)


@act(
    ActSpec(
        "list_accounts",
        Level.L1,
        gives={"accounts": Level.L1},
        codes={"accounts.product": ("savings", "current"), "accounts.status": STATUSES[:-1]},
    )
)
async def list_accounts(desk: Desk, args: Args, once_key: str) -> dict[str, Any]:
    """List the caller's accounts for everyday use, the one they named first."""
    accounts = theirs(desk, await desk.ledger.accounts(customer_id(desk))).values()
    named = desk.caller.account.id if desk.caller.account else ""
    shown = [a for a in accounts if a.product in ("savings", "current") and a.status != "closed"]
    shown.sort(key=lambda account: account.id != named)
    return {
        "accounts": [
            {"id": a.id, "last4": a.last4, "product": a.product, "status": a.status} for a in shown
        ]
    }


@act(
    ActSpec(
        "balance",
        Level.L1,
        takes=("account",),
        gives={"balance": Level.L1, "last4": Level.L1},
    )
)
async def balance(desk: Desk, args: Args, once_key: str) -> dict[str, Any]:
    """Read the available balance of one of the caller's accounts."""
    account = await own_account(desk, args["account"])
    answer = await desk.ledger.balance(account.id)
    same(answer.account_id, account.id)
    return {"balance": rupees(answer.available), "last4": account.last4}


@act(
    ActSpec(
        "account_status",
        Level.L1,
        takes=("account",),
        gives={"status": Level.L1, "last4": Level.L1},
        codes={"status": STATUSES},
    )
)
async def account_status(desk: Desk, args: Args, once_key: str) -> dict[str, Any]:
    """Say whether one of the caller's accounts can be used."""
    account = await own_account(desk, args["account"])
    return {"status": account.status, "last4": account.last4}


@act(
    ActSpec(
        "block_debit",
        Level.L1,
        takes=("account",),
        gives={"reference": Level.L1},
        protective=True,
        writes=True,
    )
)
async def block_debit(desk: Desk, args: Args, once_key: str) -> dict[str, Any]:
    """Let nothing more be taken out of one of the caller's accounts; staff alone undo it."""
    account = await own_account(desk, args["account"])
    return reference(await desk.ledger.block_debit(account.id, once_key), account.id)


@act(
    ActSpec(
        "nominee",
        Level.L1,
        takes=("account",),
        gives={"nominee": Level.L1},
        codes={"nominee": ("yes", "no")},
    )
)
async def nominee(desk: Desk, args: Args, once_key: str) -> dict[str, Any]:
    """Say whether one of the caller's accounts has a nominee, never who it is."""
    account = await own_account(desk, args["account"])
    answer = await desk.ledger.nominee(account.id)
    same(answer.account_id, account.id)
    return {"nominee": "yes" if answer.registered else "no"}
