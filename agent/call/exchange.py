"""The exchange: answers every leg, keeps the book of running calls, lets them end at a stop."""

import asyncio
import logging
import time
from collections.abc import Coroutine
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass
from typing import Any

from agent.call import pipeline
from agent.call.acts import Desk
from agent.call.apology import apology
from agent.call.conversation import Conversation
from agent.call.deeds import CallDeeds
from agent.call.errors import AdmissionError
from agent.call.identity import Identity
from agent.call.journal import Journal
from agent.call.kit import Kit
from agent.call.leg import Gone, Leg, Marked
from agent.call.phrasebook import Phrasebook
from agent.call.recorder import Recorder
from agent.call.returning import begin
from agent.call.stages import StageHistogram, StageWatch
from agent.call.tape import Tape
from agent.call.translation import TranslatedCaller
from agent.speech.errors import SpeechError
from agent.speech.pool import SpeechStream
from agent.store.errors import StoreError
from agent.store.ids import new_id
from agent.store.leases import Lease
from agent.trust.logscrub import call_id as call_id_var
from agent.trust.redaction import redact

log = logging.getLogger(__name__)

APOLOGY_S = 20.0
LAST_RECORD_S = 5.0
"""How long a server that ends at once still writes the records of its calls."""


@dataclass
class RunningCall:
    """One call that is on the line now."""

    id: str
    leg: Leg
    conversation: Conversation


class Exchange:
    """Answers legs until it is drained."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._phrasebook = Phrasebook()
        self.stages = StageHistogram()
        """What callers wait for, for Prometheus."""
        self.running: dict[str, RunningCall] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._lines = 0
        self._draining = False
        self._idle = asyncio.Event()
        self._idle.set()

    @property
    def taking_calls(self) -> bool:
        """False once the server stops."""
        return not self._draining

    def admit(self) -> None:
        """Say whether the newest call may stay.

        Raises:
            AdmissionError: the server is stopping or full.
        """
        if self._draining:
            raise AdmissionError("the server is stopping: call again in a minute")
        if self._lines > self._kit.max_calls:
            raise AdmissionError(f"all {self._kit.max_calls} lines are busy")

    async def answer(self, leg: Leg) -> str:
        """Start the call on a leg, in a task of its own; return the call's id."""
        call_id = leg.info.call_id or new_id()
        self._keep(self._carry(leg, call_id))
        return call_id

    def _keep(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _carry(self, leg: Leg, call_id: str) -> None:
        """Carry one call from ring to hang-up; returns when its record is closed."""
        call_id_var.set(call_id)
        self._lines += 1
        self._idle.clear()
        try:
            await self._answer(leg, call_id)
        except Exception:
            log.exception("the call broke")
            await leg.hangup("fault")
        finally:
            self.running.pop(call_id, None)
            self._lines -= 1
            if not self._lines:
                self._idle.set()

    async def drain(self, deadline_s: float) -> None:
        """Take no new calls; let running ones end within `deadline_s`, then apologise and end."""
        self._draining = True
        try:
            await asyncio.wait_for(self._idle.wait(), deadline_s)
        except TimeoutError:
            log.warning("%d calls did not end in time", len(self.running))
            for call in list(self.running.values()):
                await call.conversation.give_up("server_stopped")
            try:
                await asyncio.wait_for(self._idle.wait(), APOLOGY_S)
            except TimeoutError:
                await self.hang_up_all()

    async def hang_up_all(self) -> None:
        """Take no new calls and end the running ones without another word; keep their records."""
        self._draining = True
        for call in list(self.running.values()):
            call.conversation.outcome = "server_stopped"
            await call.leg.hangup("server_stopped")
        with suppress(TimeoutError):
            await asyncio.wait_for(self._idle.wait(), LAST_RECORD_S)

    def lost(self, call_id: str) -> None:
        """Another process owns the call's records now: its leg here has nothing left to do."""
        call = self.running.get(call_id)
        if call is not None:
            self._keep(call.leg.hangup("lost"))

    async def _answer(self, leg: Leg, call_id: str) -> None:
        kit = self._kit
        async with AsyncExitStack() as stack:
            try:
                self.admit()
                stream = await stack.enter_async_context(
                    kit.pool.stream(leg.rate_hz, kit.book().bank.languages.offer)
                )
                lease = await kit.leases.acquire(call_id)
                stack.push_async_callback(kit.leases.release, lease)
                await kit.register.open(leg.info, lease, kit.book().hash)
            except (AdmissionError, StoreError, SpeechError) as error:
                log.error("call not taken: %s", error)
                await self._apologise(leg)
                outcome = "busy" if isinstance(error, AdmissionError) else "unavailable"
                await kit.register.unanswered(call_id, leg.info, outcome, str(error))
            else:
                await self._converse(leg, lease, stream)

    async def _converse(self, leg: Leg, lease: Lease, stream: SpeechStream) -> None:
        kit, info = self._kit, leg.info
        book = kit.book()
        desk = Desk(
            ledger=kit.ledger,
            caller=Identity(number=info.caller, proof=info.proof),
            send_code=kit.send_code(lease),
            language=book.bank.languages.held_in(info.language or book.bank.languages.default),
        )
        engine, first = await begin(kit, info, lease, book, desk)
        journal = Journal(kit.calls, kit.sessions, lease, redact, lambda: self.lost(lease.call_id))
        tape = Tape(kit.recordings, kit.keys, kit.recordings_folder, lease) if kit.record else None
        recorder = Recorder(leg.rate_hz, tape.put if tape else lambda segment: None)
        deeds = CallDeeds(
            leg=leg,
            engine=engine,
            desk=desk,
            journal=journal,
            recorder=recorder,
            once=kit.once,
            outbox=kit.outbox,
            secrets=kit.secrets,
            lease=lease,
        )
        caller = TranslatedCaller(
            stream,
            kit.pool.abilities,
            book.bank.languages,
            self._phrasebook,
            reads_captions=leg.capabilities.captions,
        )
        caller.language = engine.state.translated
        stages = StageWatch(time.monotonic, self.stages.observe)
        conversation = Conversation(engine, first, deeds, caller, leg.now_ms, stages)
        leg.on_sent = deeds.sent
        self.running[lease.call_id] = RunningCall(lease.call_id, leg, conversation)
        journal.start()
        too_long = asyncio.get_running_loop().call_later(
            kit.max_call_s, lambda: self._keep(conversation.give_up("too_long"))
        )
        outcome, reason = "fault", None
        try:
            await pipeline.run(
                leg, stream, conversation, deeds.check_secret, recorder.caller, stages.sounded
            )
            outcome = conversation.outcome
        except Exception as error:
            log.exception("the call broke")
            reason = type(error).__name__
        finally:
            too_long.cancel()
            await leg.hangup(outcome)
            recorder.close()
            if tape is not None:
                await tape.close()
            await journal.close()
            spoken = engine.state.translated or engine.state.language
            await kit.register.close(lease, spoken, outcome, reason)

    async def _apologise(self, leg: Leg) -> None:
        """Say that the service is interrupted, and hand over to a person where the line can."""
        try:
            async with asyncio.timeout(APOLOGY_S):
                async with self._kit.pool.stream(leg.rate_hz, ["hi", "en"]) as stream:
                    for language, parts in apology([leg.info.language or "hi", "en"]):
                        async for pcm in stream.speak(parts, language):
                            await leg.play(pcm)
                await leg.mark("apology")
                async for event in leg.events():
                    if isinstance(event, Gone) or event == Marked("apology"):
                        break
                if leg.capabilities.transfer:
                    await leg.transfer("default")
                    return
        except (TimeoutError, SpeechError):
            log.error("the apology could not be spoken")
        await leg.hangup("unavailable")
