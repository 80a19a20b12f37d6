"""What a conversation does in the world: bank acts done once, messages, secrets, the record."""

from datetime import UTC, datetime, timedelta
from typing import Any

from agent.call import acts
from agent.call.errors import ActError
from agent.call.journal import Journal
from agent.call.leg import Leg
from agent.call.messages import CallMessages
from agent.call.misses import Misses
from agent.call.recorder import Recorder
from agent.call.verifier import Verifier
from agent.dialogue.actions import Action, AskSecret, Do, Send, SetLanguage, Transfer
from agent.dialogue.engine import Engine
from agent.dialogue.events import Event, Heard, HungUp, SecretChecked
from agent.speech.pool import Translation
from agent.store.errors import Mismatch, StoreError
from agent.store.leases import Lease
from agent.store.once import OnceBook
from agent.store.outbox import Outbox
from agent.trust.redaction import find
from agent.trust.secrets import SecretChecker

KEY_TAIL_MS = 500
"""A key is known before its tone has come through: a jitter buffer and a long press apart."""

COVER_MS = 300
"""How far around a recited number the recording is silenced: speech is cut out no sharper."""


class CallDeeds:
    """The deeds of one call."""

    def __init__(
        self,
        leg: Leg,
        engine: Engine,
        desk: acts.Desk,
        journal: Journal,
        recorder: Recorder,
        once: OnceBook,
        outbox: Outbox,
        secrets: SecretChecker,
        lease: Lease,
    ) -> None:
        self._leg, self._engine, self._desk = leg, engine, desk
        self._journal, self._recorder = journal, recorder
        self._once, self._lease = once, lease
        self._messages = CallMessages(outbox, desk, lease)
        self._verifier = Verifier(secrets, desk, self._messages)
        self._misses = Misses(engine.book)
        self._said_until_ms: float | None = None
        self._latency_ms: int | None = None

    async def act(self, action: Do | Send) -> dict[str, Any]:
        """Run an act or queue a message; a write is entered in the once book before it starts.

        Raises:
            ActError: see `acts.run` and `CallMessages.send`; also `unavailable` when the write
                could not be entered.
        """
        if isinstance(action, Send):
            await self._messages.send(action)
            return {}
        spec = acts.CATALOGUE.get(action.action)
        if spec is None or not spec.writes:
            return await acts.run(self._desk, action)
        call_id, fence = self._lease.call_id, self._lease.fence
        try:
            attempt = await self._once.begin(
                action.once_key, call_id, fence, action.action, action.args, datetime.now(UTC)
            )
        except Mismatch as error:
            raise ActError("mismatch") from error
        except StoreError as error:
            raise ActError("unavailable") from error
        if attempt.result is not None:
            return attempt.result
        try:
            result = await acts.run(self._desk, action)
        except ActError:
            await self._once.failed(action.once_key, call_id, fence, datetime.now(UTC))
            raise
        if action.action in acts.ALERTS:
            await self._messages.alert(acts.ALERTS[action.action])
        await self._once.done(action.once_key, call_id, fence, result, datetime.now(UTC))
        return result

    async def transfer(self, action: Transfer) -> None:
        """Hand the caller over where the line can; else `unavailable`."""
        if not self._leg.capabilities.transfer:
            raise ActError("unavailable")
        await self._leg.transfer(action.queue)

    async def check_secret(self, question: AskSecret, digits: str) -> SecretChecked:
        """Give the digits to the verifier; only its word comes back."""
        outcome = await self._verifier.check(question.secret, digits)
        return SecretChecked(at=datetime.now(UTC), id=question.id, outcome=outcome)

    def step(self, event: Event, actions: list[Action]) -> None:
        state = self._engine.state
        self._journal.step(event, actions, state.dialogue_id, state.model_dump_json().encode())
        question = self._misses.missed(event, state)
        if question is not None and isinstance(event, Heard):
            language = state.language or event.language
            self._journal.unheard(event.text, language, question, event.at)
        if isinstance(event, HungUp):
            self._desk.new_tpin.drop()
        for action in actions:
            if isinstance(action, SetLanguage):
                self._desk.language = action.language

    def bot_turn(
        self, text: str, language: str, heard_ms: int, translation: Translation | None = None
    ) -> None:
        began = datetime.now(UTC) - timedelta(milliseconds=heard_ms)
        self._journal.turn(
            "bot", text, language, began, latency_ms=self._latency_ms, translation=translation
        )
        self._latency_ms = None

    def caller_turn(
        self,
        heard: str,
        language: str | None,
        confidence: float | None,
        lag_ms: float,
        translation: Translation | None = None,
    ) -> None:
        self._said_until_ms = self._leg.now_ms() - lag_ms
        ended = datetime.now(UTC) - timedelta(milliseconds=lag_ms)
        if translation is not None and find(translation.text) and not find(heard):
            # A number recited in words that are known only once they are translated.
            heard = "…"
        self._journal.turn(
            "caller",
            heard,
            language,
            ended,
            heard=heard,
            confidence=confidence,
            translation=translation,
        )

    def aside(self, heard: str, language: str, confidence: float, lag_ms: float) -> None:
        ended = datetime.now(UTC) - timedelta(milliseconds=lag_ms)
        self._journal.turn("caller", heard, language, ended, heard=heard, confidence=confidence)

    def overheard(self, text: str, lag_ms: float, lasted_ms: float) -> None:
        if find(text):
            end_ms = self._leg.now_ms() - lag_ms
            self._recorder.mute(end_ms - lasted_ms - COVER_MS, end_ms + COVER_MS)

    def asking_secret(self, open_: bool) -> None:
        if open_:
            self._recorder.pause()
        else:
            self._recorder.resume(self._leg.now_ms() + KEY_TAIL_MS)

    def sent(self, pcm: bytes, at_ms: float) -> None:
        """Tap what leaves for the caller: the recording, and the time an answer took."""
        self._recorder.bot(pcm, at_ms)
        if self._said_until_ms is not None:
            self._latency_ms = round(at_ms - self._said_until_ms)
            self._said_until_ms = None
