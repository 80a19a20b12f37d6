"""Acts on what the bank holds of the caller: Aadhaar seeding, KYC, crop policies."""

from typing import Any, get_args

from agent.bank.ledger import Crop, Kyc, Papers, Season, Seeding
from agent.call.acts.desk import Args, Desk, act, customer_id, same, theirs
from agent.dialogue.catalogue import ActSpec, Level


@act(
    ActSpec(
        "aadhaar_status",
        Level.L1,
        gives={"seeding": Level.L1},
        codes={"seeding": get_args(Seeding)},
    )
)
async def aadhaar_status(desk: Desk, args: Args, once_key: str) -> dict[str, Any]:
    """Say whether Aadhaar-paid benefits come to this bank; the number itself is never asked."""
    return {"seeding": (await _papers(desk)).seeding}


@act(
    ActSpec(
        "kyc_status",
        Level.L1,
        gives={"kyc": Level.L1, "kyc_date": Level.L1},
        codes={"kyc": get_args(Kyc)},
    )
)
async def kyc_status(desk: Desk, args: Args, once_key: str) -> dict[str, Any]:
    """Say when the caller's papers are next to be shown, or were to be."""
    papers = await _papers(desk)
    return {"kyc": papers.kyc, "kyc_date": papers.kyc_due.isoformat()}


@act(
    ActSpec(
        "policies",
        Level.L1,
        gives={"policies": Level.L1},
        codes={
            "policies.crop": get_args(Crop),
            "policies.season": get_args(Season),
            "policies.paid": ("yes", "no"),
        },
    )
)
async def policies(desk: Desk, args: Args, once_key: str) -> dict[str, Any]:
    """List the caller's crop insurance policies; `paid` says whether the premium was debited."""
    found = theirs(desk, await desk.ledger.policies(customer_id(desk))).values()
    return {
        "policies": [
            {"id": p.id, "crop": p.crop, "season": p.season, "paid": "yes" if p.paid else "no"}
            for p in found
        ]
    }


async def _papers(desk: Desk) -> Papers:
    papers = await desk.ledger.papers(customer_id(desk))
    same(papers.customer_id, customer_id(desk))
    return papers
