"""A bundle made ready for calls: indexed by step, language and intent. Shared by every call."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from agent.dialogue.bank_file import BankFile
from agent.dialogue.bundle import Bundle
from agent.dialogue.catalogue import Catalogue, Level
from agent.dialogue.errors import FlowError
from agent.dialogue.flow_file import FlowFile, Slot, Step
from agent.dialogue.lint import check_parsed
from agent.dialogue.parsed import Parsed, ParsedFlow, parse
from agent.dialogue.places_file import Place
from agent.dialogue.spoken_words import commands, intents
from agent.dialogue.talk_file import Conversation
from agent.dialogue.values import Levels, value_levels
from agent.dialogue.words_file import AlwaysWorksName, BankWords, FlowWords
from agent.language.understand import Matcher


@dataclass(frozen=True)
class Flow:
    """One flow, indexed."""

    file: FlowFile
    words: Mapping[str, FlowWords]
    steps: Mapping[str, Step]
    below: Mapping[str, str | None]
    """The step below each step."""
    levels: Mapping[str, Level]
    """The level a caller needs to hear each value."""
    protective: bool
    """Everything it does beyond L0 protects the caller."""
    guarding: frozenset[str]
    """Questions whose answer leads straight to an act that changes something."""
    tests: tuple[Conversation, ...]

    @property
    def first(self) -> str:
        """The step a run starts at."""
        return self.file.steps[0].id

    def slot(self, step: Step) -> Slot:
        """Return the slot that an `ask` step asks for."""
        assert step.ask is not None
        return self.file.slots[step.ask]


@dataclass(frozen=True)
class FlowBook:
    """Every flow of one bundle."""

    hash: str
    bank: BankFile
    words: Mapping[str, BankWords]
    flows: Mapping[str, Flow]
    places: Mapping[str, Place]
    catalogue: Catalogue
    intents: Matcher
    """What callers say to start each flow, in every language."""
    commands: Mapping[tuple[str, ...], AlwaysWorksName]
    """Each always-works phrase, as it sounds, and its command; all languages together."""

    @cached_property
    def menu(self) -> Mapping[str, str]:
        """The flow behind each key of the main menu, in key order."""
        keyed = [
            (flow.file.menu_key, name) for name, flow in self.flows.items() if flow.file.menu_key
        ]
        return dict(sorted(keyed))


def compile(bundle: Bundle, catalogue: Catalogue) -> FlowBook:
    """Make `bundle` ready for calls.

    Raises:
        FlowError: with every lint finding, when there is any.
    """
    parsed = parse(bundle)
    if findings := check_parsed(parsed, catalogue):
        raise FlowError(findings)
    assert parsed.bank is not None
    files = {name: flow.file for name, flow in parsed.flows.items()}
    levels = value_levels(files, catalogue)
    return FlowBook(
        hash=bundle.hash,
        bank=parsed.bank,
        words=parsed.words,
        flows={
            name: _flow(flow, parsed, catalogue, levels[name])
            for name, flow in parsed.flows.items()
        },
        places={place.id: place for place in parsed.places},
        catalogue=catalogue,
        intents=intents(parsed),
        commands=commands(parsed),
    )


def _flow(flow: ParsedFlow, parsed: Parsed, catalogue: Catalogue, levels: Levels) -> Flow:
    steps = flow.file.steps
    by_id = {step.id: step for step in steps}
    acts = [catalogue[act] for act in _acts(flow.name, parsed)]
    return Flow(
        file=flow.file,
        words=flow.words,
        steps=by_id,
        below={
            step.id: steps[at + 1].id if at + 1 < len(steps) else None
            for at, step in enumerate(steps)
        },
        levels=levels,
        protective=all(act.protective for act in acts if act.level > Level.L0),
        guarding=frozenset(_guarding(by_id, catalogue)),
        tests=tuple(talk for _, file in flow.tests for talk in file.root),
    )


def _acts(name: str, parsed: Parsed) -> Iterator[str]:
    """Yield every act of flow `name` and of the flows it does."""
    for step in parsed.flows[name].file.steps:
        if step.act is not None:
            yield step.act
        elif step.subflow is not None:
            yield from _acts(step.subflow, parsed)


def _guarding(steps: Mapping[str, Step], catalogue: Catalogue) -> list[str]:
    """Return the questions of which one answer goes straight to a writing act."""
    found = []
    for step in steps.values():
        ways = [target for target in step.next.values() if isinstance(target, str)]
        acts = [steps[way].act for way in ways if way in steps]
        if any(act is not None and catalogue[act].writes for act in acts):
            found.append(step.id)
    return found
