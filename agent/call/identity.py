"""Who the caller is known to be, as far as this call has proven it."""

from dataclasses import dataclass

from agent.bank.ledger import Account, Customer
from agent.call.leg import Proof
from agent.dialogue.catalogue import Level


@dataclass
class Identity:
    """The caller's proofs. The engine keeps its own count; an act needs the word of both.

    `code`: a one-time code sent to the number was keyed in this call.
    """

    number: str | None
    proof: Proof
    customer: Customer | None = None
    account: Account | None = None
    tpin: bool = False
    code: bool = False

    def level(self, protective: bool = False) -> Level:
        """Return the level proven; `protective` acts accept the presented caller ID."""
        known = self.proof == "number" or (protective and self.proof == "caller_id")
        if not known or self.customer is None:
            return Level.L0
        if not self.tpin:
            return Level.L1
        return Level.L3 if self.code else Level.L2
