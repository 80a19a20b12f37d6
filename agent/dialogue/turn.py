"""One event's work: the state it changes and the actions it asks for."""

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from agent.dialogue.actions import Action, Do, Say, Send, SetLanguage
from agent.dialogue.book import Flow, FlowBook
from agent.dialogue.errors import LevelError
from agent.dialogue.events import Heard
from agent.dialogue.flow_file import Step
from agent.dialogue.levels import proven
from agent.dialogue.rendering import Filled, Voice, render
from agent.dialogue.state import DialogueState, FlowRun, Waiting, WaitingFor
from agent.dialogue.template import Ref, fill, parse
from agent.dialogue.values import ITEM, here
from agent.dialogue.words_file import FlowWords
from agent.language.utterance import Fixed, Part, shown

_BEFORE = datetime(1970, 1, 1, tzinfo=UTC)
"""The time of a dialogue to which nothing has happened yet."""


class Turn:
    """The work of one event on one dialogue."""

    def __init__(self, book: FlowBook, state: DialogueState) -> None:
        self.book = book
        self.state = state
        self.actions: list[Action] = []

    @property
    def now(self) -> datetime:
        """When the event of this turn happened."""
        return self.state.at or _BEFORE

    @property
    def today(self) -> date:
        """The day of this turn where the bank is."""
        return self.now.astimezone(self.book.hours.zone).date()

    @property
    def agents_open(self) -> bool:
        """Whether people answer now."""
        return self.book.hours.open_at(self.now)

    @property
    def language(self) -> str:
        """The language the bot speaks now."""
        return self.state.language or self.book.bank.languages.default

    @property
    def run(self) -> FlowRun:
        """The flow run that is open; only asked for while there is one."""
        assert self.state.run is not None
        return self.state.run

    @property
    def flow(self) -> Flow:
        """The flow of the open run."""
        return self.book.flows[self.run.flow]

    @property
    def words(self) -> FlowWords:
        """The words of the open flow in the language of the call."""
        return self.flow.words_in(self.language)

    @property
    def protective(self) -> bool:
        """Whether everything the caller's request does protects them."""
        return self.book.flows[self.run.root.flow].protective

    @property
    def step(self) -> Step:
        """The step the open run stands at."""
        return self.flow.steps[self.run.step]

    def heard_in(self, event: Heard) -> str:
        """Return the language in which `event` is judged: the call's, once it has one."""
        if self.state.language is not None:
            return self.state.language
        offered = self.book.bank.languages.offer
        return event.language if event.language in offered else self.book.bank.languages.default

    def values(self) -> dict[str, Any]:
        """Return every value that prompts, arguments and conditions of the open run can name."""
        always = {
            "bank": self.book.words[self.language].bank,
            "language": self.language,
            "today": self.today.isoformat(),
            "agents_open": self.agents_open,
            "code_given": self.state.code_ok,
            "customer": self.state.customer,
            "account": self.state.account,
        }
        if self.state.run is None:
            return always
        return {**always, **self.flow.file.facts, **self.state.run.values}

    def voice(self) -> Voice:
        """Return how values are said now."""
        words = self.words.words if self.state.run is not None else {}
        return Voice(self.language, self.today, words)

    def next_id(self) -> str:
        """Return the id of the next action: deterministic, unique within the dialogue."""
        self.state.actions += 1
        return str(self.state.actions)

    def say(self, parts: list[Part], language: str | None = None, barge_in: bool = True) -> None:
        """Say `parts`, if there are any."""
        if not parts:
            return
        action = Say(
            id=self.next_id(),
            parts=parts,
            language=language or self.language,
            barge_in=barge_in and self.book.bank.voice.barge_in,
        )
        self.actions.append(action)
        self.state.last_turn.append(action)

    def bank_parts(
        self, key: str, language: str | None = None, /, **texts: str | list[Part]
    ) -> list[Part]:
        """Return the bank-wide prompt `key` with `texts` in its places."""
        language = language or self.language
        words = self.book.words[language]
        values = {"bank": words.bank, **texts}

        def filled(ref: Ref) -> list[Part] | None:
            value = values.get(ref.name)
            if isinstance(value, list):
                return value
            return [Fixed(text=str(value))] if ref.filter is None else None

        template = parse(words.prompts[key])
        return render(template, values, Voice(language, self.today), filled)

    def say_bank(self, key: str, /, **texts: str | list[Part]) -> None:
        """Say the bank-wide prompt `key`."""
        self.say(self.bank_parts(key, **texts))

    def flow_parts(self, key: str, filled: Filled, item: Any = None) -> list[Part] | None:
        """Return the open flow's prompt `key`, None where the flow has none.

        `item` is what the prompt may name as such, in a step that says `each` of a list.

        Raises:
            LevelError: the prompt names a value above the caller's proven level.
        """
        text = self.words.prompts.get(key)
        if text is None:
            return None
        self.check_values(text)
        values = self.values() if item is None else {**self.values(), ITEM: item}
        return render(parse(text), values, self.voice(), filled)

    def check_values(self, text: str) -> None:
        """Check that the caller may hear every value that `text` names.

        Raises:
            LevelError: not this far verified.
        """
        for piece in parse(text):
            if isinstance(piece, Ref) and not self.may_hear(piece.name):
                raise LevelError(
                    f"flow {self.run.flow} names {piece.name} above the caller's level"
                )

    def may_hear(self, name: str) -> bool:
        """Say whether the caller is verified as far as value `name` of the open flow needs."""
        levels = here(self.flow.levels, self.step)
        return levels.get(name, 0) <= proven(self.state, self.protective)

    def shown(self, text: str) -> str:
        """Return `text` with its values as they are written: what an SMS carries.

        Raises:
            LevelError: it names a value above the caller's proven level.
        """
        self.check_values(text)
        return shown(render(parse(text), self.values(), self.voice(), lambda ref: None))

    def once_key(self, act: str, args: Mapping[str, Any], visit: int) -> str:
        """Return the key under which an act is done once: dialogue, run, visit, arguments.

        A retry of the same action carries the same key; a new visit of the step never does.
        """
        text = json.dumps([act, args], sort_keys=True, ensure_ascii=False, default=str)
        run = self.state.run.number if self.state.run else 0
        digest = hashlib.sha256(text.encode()).hexdigest()[:16]
        return f"{self.state.dialogue_id}:{run}:{visit}:{digest}"

    def do(self, act: str, args: dict[str, Any], why: WaitingFor) -> None:
        """Run the bank act `act` and wait for its answer.

        Raises:
            LevelError: the caller is not verified for it.
        """
        spec = self.book.catalogue.get(act)
        if spec is None or spec.level > proven(self.state, spec.protective):
            raise LevelError(f"act {act} is above the caller's level")
        if why == "step":
            visit = self.run.visit
        else:
            # Acts of the engine's own, such as sending a code again, are visits of their own.
            self.state.visits += 1
            visit = self.state.visits
        key = self.once_key(act, args, visit)
        action = Do(id=self.next_id(), action=act, args=args, once_key=key)
        self.actions.append(action)
        self.state.waiting = Waiting(action=action, why=why)

    def send(self, template: str, values: dict[str, str]) -> None:
        """Send the SMS `template` and wait for its answer."""
        key = self.once_key(template, values, self.run.visit)
        action = Send(id=self.next_id(), template=template, values=values, once_key=key)
        self.actions.append(action)
        self.state.waiting = Waiting(action=action, why="step")

    def arguments(self, step: Step) -> dict[str, Any]:
        """Return the arguments of a `do` step."""
        values = self.values()
        return {name: fill(text, values) for name, text in step.with_.items()}

    @property
    def callers_language(self) -> str | None:
        """The language that the caller chose, None before."""
        return self.state.translated or self.state.language

    def set_language(self, language: str) -> None:
        """Speak `language` from here on; without words in it, the one that it is served through."""
        state, held_in = self.state, self.book.bank.languages.held_in(language)
        state.language = held_in
        state.translated = language if language != held_in else None
        set_ = SetLanguage(id=self.next_id(), language=held_in, caller=state.translated)
        self.actions.append(set_)
