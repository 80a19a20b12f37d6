"""Acts on the caller's fixed and recurring deposits."""

from typing import Any, get_args

from agent.bank.ledger import DepositKind
from agent.call.acts.desk import Args, Desk, act, customer_id, iso, one_of, rupees, same, theirs
from agent.dialogue.catalogue import ActSpec, Level

KINDS: tuple[str, ...] = get_args(DepositKind)


@act(
    ActSpec("list_deposits", Level.L1, gives={"deposits": Level.L1}, codes={"deposits.kind": KINDS})
)
async def list_deposits(desk: Desk, args: Args, once_key: str) -> dict[str, Any]:
    """List the caller's deposits."""
    deposits = theirs(desk, await desk.ledger.deposits(customer_id(desk))).values()
    return {"deposits": [{"id": d.id, "last4": d.last4, "kind": d.kind} for d in deposits]}


@act(
    ActSpec(
        "deposit",
        Level.L1,
        takes=("deposit",),
        gives={
            "maturity_date": Level.L1,
            "maturity_amount": Level.L1,
            "rate": Level.L1,
            "kind": Level.L1,
            "last4": Level.L1,
        },
        codes={"kind": KINDS},
    )
)
async def deposit(desk: Desk, args: Args, once_key: str) -> dict[str, Any]:
    """Read when one of the caller's deposits ends and what it pays; `rate` in per cent: "6.80"."""
    asked = one_of(theirs(desk, await desk.ledger.deposits(customer_id(desk))), args["deposit"])
    maturity = await desk.ledger.maturity(asked.id)
    same(maturity.deposit_id, asked.id)
    return {
        "maturity_date": iso(maturity.due),
        "maturity_amount": rupees(maturity.amount),
        "rate": str(maturity.rate),
        "kind": asked.kind,
        "last4": asked.last4,
    }
