"""A bank's counter for tests: the demo bank's books and a caller in front of them."""

from typing import Any

from agent.bank.ledger import Ledger
from agent.call.acts import Desk, run
from agent.call.errors import ActError
from agent.call.identity import Identity
from agent.dialogue.actions import Do
from tests.conftest import BOOKS_DAY

SUNITA, FAMILY = "+919876543210", "+919876500001"
MOHAN, FATIMA, LAKSHMI = "+919876500002", "+919876500003", "+919876500005"
STRANGER = "+919812345678"
TODAY = BOOKS_DAY


class Counter:
    """One caller at the counter; `codes` are the numbers that a one-time code was sent to."""

    def __init__(self, ledger: Ledger, number: str | None = SUNITA, proof: Any = "number") -> None:
        self.codes: list[str] = []
        self.desk = Desk(ledger, Identity(number, proof), self._send_code)
        self._acts = 0

    async def _send_code(self, number: str, language: str, once_key: str) -> None:
        self.codes.append(number)

    async def does(self, act: str, **args: Any) -> dict[str, Any]:
        """Run an act as the dialogue would."""
        self._acts += 1
        return await run(self.desk, Do(id="1", action=act, args=args, once_key=f"k/{self._acts}"))

    async def fails(self, act: str, **args: Any) -> str:
        """Run an act that must fail and return the word that the dialogue is told."""
        try:
            answer = await self.does(act, **args)
        except ActError as error:
            return error.reason
        raise AssertionError(f"{act} answered {answer}")

    async def verified(self, last4: str, tpin: bool = False) -> "Counter":
        """Prove the caller by the last four of an account, and perhaps by their TPIN."""
        assert (await self.does("match_account", last4=last4))["matched"]
        self.desk.caller.tpin = tpin
        return self

    @property
    def account(self) -> str:
        """The id of the account that was verified."""
        assert self.desk.caller.account is not None
        return self.desk.caller.account.id
