"""Acts by which callers prove who they are, and set the TPIN they prove it with."""

from typing import Any

from agent.call.acts.desk import Args, Desk, act, customer_id, customers_calling, same
from agent.call.errors import ActError
from agent.dialogue.catalogue import ActSpec, Level


@act(ActSpec("match_account", Level.L0, takes=("last4",), gives={"matched": Level.L0}))
async def match_account(desk: Desk, args: Args, once_key: str) -> dict[str, Any]:
    """Find the one account of the calling number with these last four digits."""
    last4 = str(args["last4"])
    found = [
        (customer, account)
        for customer in await customers_calling(desk)
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


@act(ActSpec("send_code", Level.L0, gives={"sent": Level.L0}, writes=True))
async def send_code(desk: Desk, args: Args, once_key: str) -> dict[str, Any]:
    """Send a one-time code to the calling number if the bank knows it.

    An unknown number is answered alike: a stranger must not learn who banks here.
    """
    number = desk.caller.number
    if number is not None and await customers_calling(desk):
        await desk.send_code(number, desk.language, once_key)
    return {"sent": True}


@act(ActSpec("set_tpin", Level.L1, gives={"done": Level.L1}, writes=True), alert="TPIN_SET_V1")
async def set_tpin(desk: Desk, args: Args, once_key: str) -> dict[str, Any]:
    """Set the TPIN that the caller keyed in twice, a one-time code having been keyed in this call.

    The digits come from the keypad by way of the desk; they are no argument and no result.
    """
    customer, tpin = customer_id(desk), desk.new_tpin.settled
    if tpin is None or not desk.caller.code:
        raise ActError("refused")
    receipt = await desk.ledger.set_tpin(customer, tpin, once_key)
    same(receipt.subject_id, customer)
    desk.new_tpin.drop()
    return {"done": True}
