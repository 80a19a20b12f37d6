"""Acts on the caller's cards. A card is blocked here; nothing here unblocks one."""

from typing import Any

from agent.bank.ledger import Card
from agent.call.acts.desk import Args, Desk, act, customer_id, reference, theirs
from agent.call.errors import ActError
from agent.dialogue.catalogue import ActSpec, Level


@act(ActSpec("list_cards", Level.L1, gives={"cards": Level.L1}, protective=True))
async def list_cards(desk: Desk, args: Args, once_key: str) -> dict[str, Any]:
    """List the caller's cards that can still be blocked."""
    active = [card for card in (await _cards(desk)).values() if card.status == "active"]
    return {"cards": [{"id": c.id, "last4": c.last4, "network": c.network} for c in active]}


@act(
    ActSpec(
        "block_card",
        Level.L1,
        takes=("card", "reason"),
        gives={"reference": Level.L1},
        protective=True,
        writes=True,
    )
)
async def block_card(desk: Desk, args: Args, once_key: str) -> dict[str, Any]:
    """Block one of the caller's cards for good."""
    card_id = str(args["card"])
    if card_id not in await _cards(desk):
        raise ActError("refused")
    receipt = await desk.ledger.block_card(card_id, str(args["reason"]), once_key)
    return reference(receipt, card_id)


async def _cards(desk: Desk) -> dict[str, Card]:
    accounts = theirs(desk, await desk.ledger.accounts(customer_id(desk)))
    cards = {card.id: card for card in await desk.ledger.cards(customer_id(desk))}
    if any(card.account_id not in accounts for card in cards.values()):
        raise ActError("mismatch")
    return cards
