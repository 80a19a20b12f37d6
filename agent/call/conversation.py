"""The dialogue's place in the pipeline: turns what is heard into events, and actions into deeds.

One task takes events in order, so the engine never sees two at once. Who has the floor is kept in
`turns`, how long silence may last in `patience`, and what runs meanwhile in `errands`.
"""

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from pipecat.frames.frames import CancelFrame, EndFrame, EndWorkerFrame, Frame, StartFrame
from pipecat.processors.frame_processor import FrameDirection, FrameProcessor

from agent.call.apology import apologies
from agent.call.backchannel import only_listens
from agent.call.doing import Deeds
from agent.call.errands import Errands
from agent.call.fillers import filler, is_filler
from agent.call.frames import (
    CaptionFrame,
    ClearFrame,
    EntryFrame,
    GoneFrame,
    HangupFrame,
    MarkedFrame,
    OpenFrame,
    SayFrame,
    SecretFrame,
    SpeechFrame,
    TouchedFrame,
)
from agent.call.patience import Patience
from agent.call.stages import StageWatch
from agent.call.translation import Told, TranslatedCaller, Understood
from agent.call.turns import Turns
from agent.dialogue.actions import (
    Action,
    AskSecret,
    Do,
    Hangup,
    Listen,
    Say,
    Send,
    SetLanguage,
    Transfer,
)
from agent.dialogue.engine import Engine
from agent.dialogue.events import (
    CallStarted,
    Event,
    Heard,
    HungUp,
    Interrupted,
    Played,
    Pressed,
    Resumed,
    Silence,
)
from agent.language.utterance import shown
from agent.speech.pool import Final, SpeechStarted, SpeechStopped

log = logging.getLogger(__name__)


class Conversation(FrameProcessor):
    """Drives the engine of one call."""

    def __init__(
        self,
        engine: Engine,
        first: CallStarted | Resumed,
        deeds: Deeds,
        caller: TranslatedCaller,
        now_ms: Callable[[], float],
        stages: StageWatch,
    ) -> None:
        """`first` begins the dialogue or takes it up; `now_ms` is the leg's clock."""
        super().__init__(enable_direct_mode=True)
        self._engine = engine
        self._first = first
        self._deeds = deeds
        self._caller = caller
        self._told: dict[str, Told] = {}
        """How each `Say` that is not heard out yet reaches the caller, by its id."""
        self._turns = Turns(now_ms)
        self._stages = stages
        self._events: asyncio.Queue[Event] = asyncio.Queue()
        self._errands = Errands(deeds, self._put, self._quiet_s, self._fill)
        self._patience = Patience(self._turns, self._no_input, self._stuck)
        self._runner: asyncio.Task[None] | None = None
        self._last: Transfer | Hangup | None = None
        self._saying = asyncio.Lock()
        """What is begun to be said reaches the mouth in the order in which its turn is kept."""
        self._gone = False
        self.outcome = "lost"
        """Why the call ended: the engine's reason, or what became of the line."""

    # --- what comes in ----------------------------------------------------------------------

    async def process_frame(self, frame: Frame, direction: FrameDirection) -> None:
        await super().process_frame(frame, direction)
        match frame:
            case SpeechFrame(event=SpeechStarted() as started):
                if self._turns.speech_started(started.from_sample):
                    await self._hold()
            case SpeechFrame(event=SpeechStopped() as stopped):
                self._stages.stopped(stopped.from_sample, frame.lag_ms)
            case SpeechFrame(event=Final() as final):
                # A recited number must not be kept, whether or not it answers anything.
                understood = self._caller.heard(final)
                for text in {final.text, understood.text}:
                    self._deeds.overheard(text, frame.lag_ms, frame.lasted_ms)
                if self._turns.may_go_on and self._beside(frame, understood):
                    await self._go_on(final, frame.lag_ms)
                else:
                    await self._heard(final, understood, frame.lag_ms)
            case SpeechFrame():
                pass
            case TouchedFrame():
                if self._turns.open:
                    self._turns.touched()
                    await self._interrupt()
                    self._patience.begin()
            case EntryFrame():
                await self._entered(frame.keys)
            case SecretFrame():
                self._deeds.asking_secret(False)
                asked = self._turns.question
                if asked is not None and asked.id == frame.checked.id:
                    self._turns.answered()
                    self._patience.begin()
                self._put(frame.checked)
            case MarkedFrame():
                await self._marked(frame.mark)
            case GoneFrame():
                await self._line_gone(frame.reason)
            case StartFrame():
                await self.push_frame(frame, direction)
                self._runner = self.create_task(self._run(), "conversation")
                self._put(self._first)
            case EndFrame() | CancelFrame():
                await self._stop()
                await self.push_frame(frame, direction)
            case _:
                await self.push_frame(frame, direction)

    async def cleanup(self) -> None:
        await self._stop()
        await super().cleanup()

    async def give_up(self, reason: str) -> None:
        """End the call with an apology: the dialogue cannot go on."""
        if self._gone or isinstance(self._last, Hangup):
            return
        await self._close_question()
        await self._say(*apologies(self._engine.state.language))
        await self._perform(Hangup(id="give-up", reason=reason))
        self._patience.begin()

    async def _heard(self, final: Final, understood: Understood, lag_ms: float) -> None:
        if not self._turns.speech_ended(final.from_sample):
            return
        await self._close_question()
        self._stages.heard(final)
        self._deeds.caller_turn(
            final.text, final.language, understood.confidence, lag_ms, understood.translation
        )
        await self.push_frame(CaptionFrame(who="caller", text=final.text or "…"))
        self._put(
            Heard(
                at=_now(),
                text=understood.text,
                language=understood.language,
                confidence=understood.confidence,
            )
        )

    async def _entered(self, keys: str) -> None:
        if not self._turns.open:
            return
        if isinstance(self._turns.question, AskSecret):
            self._deeds.asking_secret(False)
        await self._close_question()
        self._deeds.caller_turn(keys, self._engine.state.language, None, 0.0)
        self._put(Pressed(at=_now(), keys=keys))

    async def _marked(self, mark: str) -> None:
        heard, took_ms = self._turns.marked(mark)
        for say in heard:
            self._note(say, took_ms)
            if not is_filler(say):
                self._put(Played(at=_now(), id=say.id))
        if self._turns.speaking is not None:
            await self._caption(self._turns.speaking)
            if self._turns.question is not None and not self._turns.open and self._turns.may_open:
                await self._open_question()
            self._patience.begin()
        else:
            await self._all_heard()

    async def _all_heard(self) -> None:
        """The caller has heard everything: the question opens, or the last act runs."""
        if self._last is not None:
            last, self._last = self._last, None
            if isinstance(last, Transfer):
                self._errands.transfer(last, self._transferred)
            else:
                await self._hang_up(last.reason)
        elif self._turns.question is not None:
            if not self._turns.open:
                await self._open_question()
            self._patience.begin()

    async def _line_gone(self, reason: str) -> None:
        if self._gone:
            return
        self._gone = True
        self._patience.end()
        if self._turns.speaking is not None:
            say, heard_ms = self._turns.interrupted()
            self._note(say, heard_ms)
        if self.outcome == "lost":
            self.outcome = "caller_hung_up" if reason == "hangup" else "line_lost"
        self._put(HungUp(at=_now()))

    # --- what goes out ----------------------------------------------------------------------

    async def _run(self) -> None:
        while True:
            event = await self._events.get()
            over = isinstance(event, HungUp)
            try:
                actions = self._engine.receive(event)
                self._deeds.step(event, actions)
                if not over:
                    await self._carry_out(actions)
            except Exception:
                log.exception("%s could not be dealt with", event.kind)
                if not over:
                    await self.give_up("fault")
            if over:
                break
        await self._finish_work()
        await self.push_frame(EndWorkerFrame(), FrameDirection.UPSTREAM)

    async def _carry_out(self, actions: Sequence[Action]) -> None:
        together: list[Say] = []
        for action in actions:
            if isinstance(action, Say):
                together.append(action)
                continue
            await self._say(*together)
            together.clear()
            await self._perform(action)
        await self._say(*together)
        if actions:
            self._patience.begin()

    async def _perform(self, action: Action) -> None:
        match action:
            case Listen() | AskSecret():
                if self._turns.ask(action):
                    await self._open_question()
                else:
                    await self.push_frame(
                        OpenFrame(question=None, private=isinstance(action, AskSecret)),
                        FrameDirection.UPSTREAM,
                    )
                self._deeds.asking_secret(isinstance(action, AskSecret))
            case Do() | Send():
                self._errands.act(action)
            case SetLanguage():
                # Each Say names its language; the record keeps the event.
                self._caller.language = action.caller
            case Transfer() | Hangup():
                self._last = action
                if self._turns.speaking is None:
                    await self._all_heard()

    async def _say(self, *says: Say) -> None:
        """Say one after the other; they are translated together, and none waits for a later one."""
        async with asyncio.TaskGroup() as group:
            asked = [group.create_task(self._caller.told(say)) for say in says]
            for say, telling in zip(says, asked, strict=True):
                told = await telling
                async with self._saying:
                    self._told[say.id] = told
                    if self._turns.say(say):
                        await self._caption(say)
                    if not self._turns.held:
                        self._stages.said()
                        await self.push_frame(SayFrame(say=told.say))

    def _quiet_s(self) -> float:
        """Return for how long a caller who is there has heard nothing."""
        return 0.0 if self._gone else self._turns.quiet_ms / 1000

    async def _fill(self, act_id: str, number: int) -> None:
        language = self._engine.state.language or self._engine.book.bank.languages.default
        await self._say(filler(act_id, number, language))

    def _transferred(self) -> None:
        self.outcome = "transferred"

    async def _hang_up(self, reason: str) -> None:
        self.outcome = reason
        await self.push_frame(HangupFrame(reason=reason))

    async def _interrupt(self) -> None:
        """Stop speaking: the caller has the floor."""
        if self._turns.speaking is None:
            return
        held = self._turns.held
        say, heard_ms = self._turns.interrupted()
        if not held:
            await self.push_frame(ClearFrame())
        self._note(say, heard_ms)
        self._told.clear()
        self._put(Interrupted(at=_now(), id=say.id, heard_ms=heard_ms))

    async def _hold(self) -> None:
        """Fall silent: the caller begins to speak, and their words will tell what for."""
        self._patience.pause()
        if self._turns.hold():
            self._stages.dropped()
            await self.push_frame(ClearFrame())
            self._patience.begin()

    def _beside(self, frame: SpeechFrame, understood: Understood) -> bool:
        """Tell whether words over the prompt only show that the caller listens."""
        return only_listens(
            understood.text,
            understood.language,
            frame.lasted_ms,
            self._engine.book,
            self._engine.state,
            self._turns.at_last,
        )

    async def _go_on(self, final: Final, lag_ms: float) -> None:
        """Say the rest: nobody has taken the floor."""
        if final.text:
            self._deeds.aside(final.text, final.language, final.confidence, lag_ms)
            await self.push_frame(CaptionFrame(who="caller", text=final.text))
        if self._turns.speaks_on(final.from_sample):
            return
        async with self._saying:
            rest, from_ms = self._turns.go_on()
            for say in rest:
                await self.push_frame(SayFrame(say=self._told[say.id].say, from_ms=from_ms))
                from_ms = 0
        self._patience.begin()

    async def _open_question(self) -> None:
        self._turns.opened()
        question, into = self._caller.ears(self._turns.question)
        await self.push_frame(OpenFrame(question=question, into=into), FrameDirection.UPSTREAM)

    async def _close_question(self) -> None:
        self._stages.dropped()
        await self._interrupt()
        self._turns.answered()
        self._patience.pause()
        await self.push_frame(OpenFrame(question=None), FrameDirection.UPSTREAM)

    async def _caption(self, say: Say) -> None:
        await self.push_frame(CaptionFrame(who="bot", text=self._told[say.id].caption))

    def _note(self, say: Say, heard_ms: int) -> None:
        translation = self._told.pop(say.id).translation
        self._deeds.bot_turn(shown(say.parts), say.language, heard_ms, translation)

    # --- time and tasks ---------------------------------------------------------------------

    def _no_input(self) -> None:
        if isinstance(self._turns.question, AskSecret):
            self._deeds.asking_secret(False)
        self._turns.answered()
        self._stages.dropped()
        self._put(Silence(at=_now()))

    def _stuck(self) -> None:
        self._turns.reset()
        # Where the call was ending, what was said last will not be heard: it ends now.
        ending = self._last is not None
        self._errands.begin(self._all_heard() if ending else self.give_up("stuck"))

    def _put(self, event: Event) -> None:
        self._events.put_nowait(event)

    async def _finish_work(self) -> None:
        """Let bank acts begun for the caller end, and log their answers."""
        await self._errands.last()
        while not self._events.empty():
            event = self._events.get_nowait()
            self._deeds.step(event, self._engine.receive(event))

    async def _stop(self) -> None:
        self._patience.pause()
        runner, self._runner = self._runner, None
        if runner is not None and runner is not asyncio.current_task():
            await self.cancel_task(runner)
        await self._errands.stop()


def _now() -> datetime:
    return datetime.now(UTC)
