"""The exchange: answers every leg, keeps the book of running calls, lets them end at a stop."""

import asyncio
import logging
import time
from collections.abc import Callable
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from pipecat.pipeline.pipeline import Pipeline
from pipecat.pipeline.worker import PipelineParams, PipelineWorker
from pipecat.workers.runner import WorkerRunner

from agent.bank.ledger import Ledger
from agent.call.acts import Desk, SendCode
from agent.call.apology import apology
from agent.call.conversation import Conversation
from agent.call.deeds import CallDeeds
from agent.call.ears import Ears, Keypad
from agent.call.errors import AdmissionError
from agent.call.identity import Identity
from agent.call.journal import Journal
from agent.call.leg import Gone, Leg, Marked
from agent.call.mouth import Mouth
from agent.call.recorder import Recorder
from agent.call.tape import Tape
from agent.call.transport import LegTransport
from agent.dialogue.book import FlowBook
from agent.dialogue.engine import Engine
from agent.dialogue.events import CallStarted
from agent.speech.errors import SpeechError
from agent.speech.pool import SpeechPool, SpeechStream
from agent.store.calls import Calls, NewCall
from agent.store.errors import StoreError
from agent.store.ids import new_id
from agent.store.leases import Lease, Leases
from agent.store.once import OnceBook
from agent.store.outbox import Outbox
from agent.store.recordings import Recordings
from agent.store.sessions import Sessions
from agent.trust.logscrub import call_id as call_id_var
from agent.trust.numbers import NumberHasher
from agent.trust.redaction import redact
from agent.trust.sealing import KeyRing
from agent.trust.secrets import SecretChecker

log = logging.getLogger(__name__)

APOLOGY_S = 20.0
LAST_RECORD_S = 5.0
"""How long a server that ends at once still writes the records of its calls."""

REFUSALS_A_MINUTE = 60
"""Records kept of what never became a call: a flood of garbage must not fill the database."""


@dataclass(frozen=True)
class Kit:
    """What calls share."""

    pool: SpeechPool
    book: Callable[[], FlowBook]
    ledger: Ledger
    calls: Calls
    sessions: Sessions
    leases: Leases
    recordings: Recordings
    recordings_folder: Path
    once: OnceBook
    outbox: Outbox
    secrets: SecretChecker
    send_code: Callable[[Lease], SendCode]
    keys: KeyRing
    numbers: NumberHasher
    max_calls: int
    max_call_s: float
    record: bool


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
        self.running: dict[str, RunningCall] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._lines = 0
        self._draining = False
        self._refusals: list[float] = []
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
        task = asyncio.create_task(self._carry(leg, call_id), name=f"call {call_id}")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return call_id

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

    async def refuse(self, transport: str, reason: str) -> None:
        """Keep a closed record of something that never became a call."""
        now_s = time.monotonic()
        self._refusals = [at_s for at_s in self._refusals if now_s - at_s < 60.0]
        if len(self._refusals) >= REFUSALS_A_MINUTE:
            return
        self._refusals.append(now_s)
        await self._record_unanswered(new_id(), transport, None, "refused", reason)

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
            asyncio.get_running_loop().create_task(call.leg.hangup("lost"))

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
                await self._open_record(leg, lease)
            except (AdmissionError, StoreError, SpeechError) as error:
                log.error("call not taken: %s", error)
                await self._apologise(leg)
                outcome = "busy" if isinstance(error, AdmissionError) else "unavailable"
                await self._record_unanswered(call_id, leg.info.transport, leg, outcome, str(error))
            else:
                await self._converse(leg, lease, stream)

    async def _converse(self, leg: Leg, lease: Lease, stream: SpeechStream) -> None:
        kit, info = self._kit, leg.info
        book = kit.book()
        engine = Engine(book)
        desk = Desk(
            ledger=kit.ledger,
            caller=Identity(number=info.caller, proof=info.proof),
            send_code=kit.send_code(lease),
            language=info.language or book.bank.languages.default,
        )
        journal = Journal(kit.calls, kit.sessions, lease, redact)
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
        started = CallStarted(
            at=datetime.now(UTC),
            dialogue_id=lease.call_id,
            number=info.caller,
            proof=info.proof,
            language=info.language if info.language in book.bank.languages.offer else None,
        )
        conversation = Conversation(engine, started, deeds, leg.now_ms)
        leg.on_sent = deeds.sent
        self.running[lease.call_id] = RunningCall(lease.call_id, leg, conversation)
        journal.start()
        outcome, reason = "fault", None
        try:
            await self._run(leg, stream, deeds, conversation, recorder)
            outcome = conversation.outcome
        except Exception as error:
            log.exception("the call broke")
            reason = type(error).__name__
        finally:
            await leg.hangup(outcome)
            recorder.close()
            if tape is not None:
                await tape.close()
            await journal.close()
            await self._close_record(lease, desk.language, outcome, reason)

    async def _run(
        self,
        leg: Leg,
        stream: SpeechStream,
        deeds: CallDeeds,
        conversation: Conversation,
        recorder: Recorder,
    ) -> None:
        transport = LegTransport(leg, recorder.caller)
        pipeline = Pipeline(
            [
                transport.input(),
                Keypad(deeds.check_secret),
                Ears(stream),
                conversation,
                Mouth(stream),
                transport.output(),
            ]
        )
        worker = PipelineWorker(
            pipeline,
            params=PipelineParams(
                audio_in_sample_rate=leg.rate_hz, audio_out_sample_rate=leg.rate_hz
            ),
            # A quiet caller is the dialogue's business, and one idle call must not end the others.
            idle_timeout_secs=None,
            cancel_on_idle_timeout=False,
            cancel_runner_on_idle_timeout=False,
            enable_rtvi=False,
            enable_turn_tracking=False,
            check_dangling_tasks=False,
        )
        runner = WorkerRunner(handle_sigint=False, check_dangling_tasks=False)
        await runner.add_workers(worker)
        too_long = asyncio.get_running_loop().call_later(
            self._kit.max_call_s,
            lambda: asyncio.ensure_future(conversation.give_up("too_long")),
        )
        try:
            await runner.run()
        finally:
            too_long.cancel()

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

    async def _open_record(self, leg: Leg, lease: Lease) -> None:
        info = leg.info
        now = datetime.now(UTC)
        await self._kit.calls.open(
            NewCall(
                id=lease.call_id,
                transport=info.transport,
                caller=info.caller,
                caller_hash=self._kit.numbers.hash(info.caller) if info.caller else None,
                called=info.called,
                language=info.language,
                bundle=self._kit.book().hash,
                started_at=now,
                owner=self._kit.leases.owner,
                fence=lease.fence,
            )
        )
        await self._kit.calls.answered(lease.call_id, lease.fence, now)

    async def _close_record(
        self, lease: Lease, language: str, outcome: str, reason: str | None
    ) -> None:
        try:
            await self._kit.calls.set_language(lease.call_id, lease.fence, language)
            await self._kit.calls.close(
                lease.call_id, lease.fence, datetime.now(UTC), outcome, reason
            )
        except StoreError as error:
            # The lease lapses with us, and the reaper of any process closes the record.
            log.error("call record not closed: %s", error)

    async def _record_unanswered(
        self, call_id: str, transport: str, leg: Leg | None, outcome: str, reason: str
    ) -> None:
        now = datetime.now(UTC)
        caller = leg.info.caller if leg else None
        try:
            await self._kit.calls.open(
                NewCall(
                    id=call_id,
                    transport=transport,
                    caller=caller,
                    caller_hash=self._kit.numbers.hash(caller) if caller else None,
                    called=leg.info.called if leg else None,
                    language=leg.info.language if leg else None,
                    bundle=None,
                    started_at=now,
                    owner=self._kit.leases.owner,
                    fence=0,
                )
            )
            await self._kit.calls.close(call_id, 0, now, outcome, reason)
        except StoreError as error:
            log.error("no record of a call not taken: %s", error)
