"""Sends what the outbox holds, each message once, and tries again what did not go."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from agent.jobs.errors import GatewayError, GatewayRefused, TemplateError
from agent.jobs.gateways import SmsGateway
from agent.jobs.templates import Templates
from agent.store.outbox import Message, Outbox
from agent.store.repeating import Repeating

logger = logging.getLogger(__name__)

_SEND_S = 10.0
_FIRST_WAIT_S = 5.0
_LONGEST_WAIT_S = 300.0
_MOST_TRIES = 8


class OutboxDrain:
    """Drains the outbox every `every_s`; any number of processes may drain the same one.

    A crash between sending and noting it sends again with the same once key, by which the gateway
    knows it.
    """

    def __init__(
        self,
        outbox: Outbox,
        gateway: SmsGateway,
        templates: Templates,
        clock: Callable[[], datetime],
        every_s: float = 1.0,
    ) -> None:
        self._outbox, self._gateway, self._templates = outbox, gateway, templates
        self._clock = clock
        self._loop = Repeating("the outbox", self.drain, every_s)

    async def start(self) -> None:
        """Begin to drain."""
        self._loop.start()

    async def stop(self) -> None:
        """Stop; a message in the middle of being sent is due again after a minute."""
        await self._loop.stop()

    async def drain(self) -> int:
        """Send what is due now and return how many messages went out.

        Raises:
            StoreUnavailable: the database is gone.
        """
        messages = await self._outbox.claim(self._clock())
        return sum([await self._send(message) for message in messages])

    async def _send(self, message: Message) -> bool:
        try:
            text = self._templates.fill(message.template, message.language, message.values)
            async with asyncio.timeout(_SEND_S):
                await self._gateway.send(message.once_key, message.to, text)
        except (TemplateError, GatewayRefused) as error:
            logger.error("a message is given up: %s", error)
            await self._outbox.failed(message.id, str(error))
        except (GatewayError, TimeoutError) as error:
            reason = str(error) or "the gateway did not answer"
            if message.tries >= _MOST_TRIES:
                logger.error("a message is given up after %d tries: %s", message.tries, reason)
                await self._outbox.failed(message.id, reason)
            else:
                wait_s = min(_LONGEST_WAIT_S, _FIRST_WAIT_S * 2 ** (message.tries - 1))
                due_at = self._clock() + timedelta(seconds=wait_s)
                await self._outbox.again(message.id, due_at, reason)
        else:
            await self._outbox.sent(message.id, self._clock())
            return True
        return False
