"""Where the digits of a secret go: to whoever checks it, and nowhere else."""

from functools import partial

from agent.bank.errors import LedgerError
from agent.call.acts import Desk
from agent.call.messages import CallMessages
from agent.dialogue.actions import SecretKind
from agent.dialogue.events import Outcome
from agent.trust.secrets import Kind, SecretChecker, Subject


class Verifier:
    """Checks what one caller keys in as a secret, and notes what it proves."""

    def __init__(self, secrets: SecretChecker, desk: Desk, messages: CallMessages) -> None:
        self._secrets, self._desk, self._messages = secrets, desk, messages

    async def check(self, kind: SecretKind, digits: str) -> Outcome:
        """Return the verifier's word; never raises for what the books or the store do."""
        match kind:
            case "new_tpin":
                return await self._new_tpin(digits)
            case "new_tpin_again":
                return self._desk.new_tpin.again(digits)
            case _:
                return await self._prove(kind, digits)

    async def _prove(self, kind: Kind, digits: str) -> Outcome:
        caller = self._desk.caller
        subject = Subject(caller.customer.id if caller.customer else None, caller.number)
        alert = partial(self._messages.alert, "TPIN_LOCKED_V1") if kind == "tpin" else None
        outcome = await self._secrets.check(kind, subject, digits, alert)
        if outcome == "ok" and kind == "code":
            caller.proof, caller.code = "number", True
        elif outcome == "ok":
            caller.tpin = True
        return outcome

    async def _new_tpin(self, digits: str) -> Outcome:
        caller = self._desk.caller
        if caller.customer is None:
            return "unavailable"
        try:
            accounts = await self._desk.ledger.accounts(caller.customer.id)
        except LedgerError:
            return "unavailable"
        own = [caller.customer.mobile, *(account.last4 for account in accounts)]
        return self._desk.new_tpin.first(digits, own)
