"""Acts on cheques."""

import re
from typing import Any

from agent.call.acts.desk import Args, Desk, act, own_account, reference
from agent.call.errors import ActError
from agent.dialogue.catalogue import ActSpec, Level

_CHEQUE = re.compile(r"[0-9]{6}")


@act(
    ActSpec(
        "stop_cheque",
        Level.L2,
        takes=("account", "cheque"),
        gives={"reference": Level.L2},
        writes=True,
    )
)
async def stop_cheque(desk: Desk, args: Args, once_key: str) -> dict[str, Any]:
    """Stop a cheque of one of the caller's accounts by its six digits; a paid one is refused."""
    account, cheque = await own_account(desk, args["account"]), str(args["cheque"])
    if not _CHEQUE.fullmatch(cheque):
        raise ActError("refused")
    return reference(await desk.ledger.stop_cheque(account.id, cheque, once_key), account.id)


@act(
    ActSpec(
        "cheque_book",
        Level.L2,
        takes=("account",),
        gives={"reference": Level.L2},
        writes=True,
    )
)
async def cheque_book(desk: Desk, args: Args, once_key: str) -> dict[str, Any]:
    """Order a cheque book to the registered address."""
    account = await own_account(desk, args["account"])
    return reference(await desk.ledger.order_cheque_book(account.id, once_key), account.id)
