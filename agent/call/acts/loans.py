"""Acts on the caller's loans. A self-help group's loan is for those who sign for it, by TPIN."""

from typing import Any, get_args

from agent.bank.ledger import Loan, LoanKind
from agent.call.acts.desk import Args, Desk, act, customer_id, iso, one_of, rupees, same, theirs
from agent.call.errors import ActError
from agent.dialogue.catalogue import ActSpec, Level

KINDS: tuple[str, ...] = get_args(LoanKind)


@act(
    ActSpec(
        "list_loans",
        Level.L1,
        takes=("kind",),
        gives={"loans": Level.L1},
        codes={"loans.kind": KINDS},
    )
)
async def list_loans(desk: Desk, args: Args, once_key: str) -> dict[str, Any]:
    """List the caller's loans of a kind, or of `any`; a group's only to a caller at L2."""
    kind = str(args["kind"])
    if kind not in (*KINDS, "any") or (kind == "shg" and not _signs(desk)):
        raise ActError("refused")
    loans = (await _loans(desk)).values()
    shown = [loan for loan in loans if kind in ("any", loan.kind)]
    return {"loans": [{"id": loan.id, "last4": loan.last4, "kind": loan.kind} for loan in shown]}


@act(
    ActSpec(
        "loan",
        Level.L1,
        takes=("loan",),
        gives=dict.fromkeys(
            (
                "due_date",
                "due_amount",
                "overdue",
                "outstanding",
                "limit",
                "auction_date",
                "kind",
                "last4",
            ),
            Level.L1,
        ),
        codes={"kind": KINDS},
    )
)
async def loan(desk: Desk, args: Args, once_key: str) -> dict[str, Any]:
    """Read what is owed on one of the caller's loans; what it does not have is null.

    `overdue` is "0.00" where nothing is.
    """
    asked = one_of(await _loans(desk), args["loan"])
    dues = await desk.ledger.loan_dues(asked.id)
    same(dues.loan_id, asked.id)
    return {
        "due_date": iso(dues.due),
        "due_amount": rupees(dues.amount),
        "overdue": rupees(dues.overdue),
        "outstanding": rupees(dues.outstanding),
        "limit": rupees(dues.limit),
        "auction_date": iso(dues.auction),
        "kind": dues.kind,
        "last4": asked.last4,
    }


async def _loans(desk: Desk) -> dict[str, Loan]:
    loans = theirs(desk, await desk.ledger.loans(customer_id(desk)))
    return {id_: loan for id_, loan in loans.items() if loan.kind != "shg" or _signs(desk)}


def _signs(desk: Desk) -> bool:
    return desk.caller.level() >= Level.L2
