"""How long a call waits: for an answer, and for anything at all to happen."""

import asyncio
import logging
from collections.abc import Callable

from agent.call.turns import Turns

log = logging.getLogger(__name__)

STUCK_S = 45.0
"""Nothing in a healthy call takes this long (a note of 30 s over a prompt, and its recognition,
nearly do): a longer wait is a fault, and the caller is told."""


class Patience:
    """Counts the silence of one call.

    It calls `silent` where an open question is not answered in its time, and `stuck` where nothing
    is open and nothing happens.
    """

    def __init__(self, turns: Turns, silent: Callable[[], None], stuck: Callable[[], None]) -> None:
        self._turns = turns
        self._silent = silent
        self._stuck = stuck
        self._timer: asyncio.TimerHandle | None = None
        self._over = False

    def begin(self) -> None:
        """Count from now; after `end` nothing is counted any more."""
        self.pause()
        if self._over:
            return
        question = self._turns.question
        waits_s = question.no_input_s if self._waiting and question is not None else STUCK_S
        self._timer = asyncio.get_running_loop().call_later(waits_s, self._out)

    def pause(self) -> None:
        """Count no more until `begin`."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def end(self) -> None:
        """Count no more: nobody is there to wait for."""
        self.pause()
        self._over = True

    @property
    def _waiting(self) -> bool:
        return self._turns.open and self._turns.speaking is None

    def _out(self) -> None:
        if self._waiting:
            self._silent()
        else:
            log.error("call stuck for %s s", STUCK_S)
            self._stuck()
