"""A bundle made ready for calls: indexed by step, language and intent. Shared by every call."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from agent.dialogue.bank_file import BankFile
from agent.dialogue.bundle import Bundle
from agent.dialogue.catalogue import Catalogue, Level, Messages
from agent.dialogue.errors import FlowError
from agent.dialogue.flow_file import FlowFile, Slot, Step
from agent.dialogue.guarding import guarding
from agent.dialogue.hours import OfficeHours, read_hours
from agent.dialogue.lint import check_parsed
from agent.dialogue.parsed import Parsed, ParsedFlow, parse
from agent.dialogue.phrases import Words, corrections
from agent.dialogue.places_file import Place
from agent.dialogue.spoken_words import commands, intents
from agent.dialogue.talk_file import Conversation
from agent.dialogue.values import Levels, value_levels
from agent.dialogue.words_file import AlwaysWorksName, BankWords, FlowWords
from agent.language.registry import LANGUAGES
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

    languages: tuple[str, ...]
    """Those of the bank's languages that it and every flow it does have words in."""
    urgent: bool

    @property
    def first(self) -> str:
        """The step a run starts at."""
        return self.file.steps[0].id

    def words_in(self, language: str) -> FlowWords:
        """Return the words in `language`, or in one that the flow has where it lacks that."""
        return self.words.get(language) or next(iter(self.words.values()))

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
    commands: Mapping[str, Mapping[Words, AlwaysWorksName]]
    """By language, each always-works phrase, as it sounds, and its command."""

    corrections: Mapping[str, frozenset[Words]]
    """By language, the phrases that take an earlier answer back."""

    @cached_property
    def menu_pages(self) -> tuple[Mapping[str, str], ...]:
        """The flow behind each key of the main menu, page by page, in key order."""
        pages: dict[int, dict[str, str]] = {}
        placed = [(flow.file.menu_place, name) for name, flow in self.flows.items()]
        for place, name in sorted((place, name) for place, name in placed if place is not None):
            pages.setdefault(place[0], {})[place[1]] = name
        return tuple(pages.values())

    def translating(self, possible: Callable[[str, str], bool]) -> "FlowBook":
        """Return the book with only those translated languages that `possible` can translate.

        It takes the caller's language and the one that the call is held in.
        """
        languages = self.bank.languages
        translated = {
            code: served
            for code, served in languages.translated.items()
            if possible(code, served.through)
        }
        if translated == languages.translated:
            return self
        left = languages.model_copy(update={"translated": translated})
        return replace(self, bank=self.bank.model_copy(update={"languages": left}))

    @cached_property
    def hours(self) -> OfficeHours:
        """When people answer."""
        return read_hours(self.bank.hours.agents, self.bank.hours.holidays)


def compile(bundle: Bundle, catalogue: Catalogue, registered: Messages | None = None) -> FlowBook:
    """Make `bundle` ready for calls; `registered` are the messages that it may send, if known.

    Raises:
        FlowError: with every lint finding, when there is any.
    """
    parsed = parse(bundle)
    if findings := check_parsed(parsed, catalogue, registered):
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
        corrections=corrections(parsed.words),
    )


def _flow(flow: ParsedFlow, parsed: Parsed, catalogue: Catalogue, levels: Levels) -> Flow:
    files = {name: other.file for name, other in parsed.flows.items()}
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
        guarding=guarding(flow.file, files, catalogue),
        languages=tuple(_languages(flow.name, parsed)),
        urgent=flow.file.urgent,
        tests=tuple(_tests(flow, parsed)),
    )


def _tests(flow: ParsedFlow, parsed: Parsed) -> Iterator[Conversation]:
    """Yield the conversations in the languages that the bank offers."""
    assert parsed.bank is not None
    offered = parsed.bank.languages.offer
    for source, file in flow.tests:
        language = source.file.split(".")[-2]
        if language in LANGUAGES and language not in offered:
            continue
        yield from (talk for talk in file.root if talk.caller.language in (None, *offered))


def _languages(name: str, parsed: Parsed) -> list[str]:
    """Return the languages in which flow `name` can be run to its end."""
    flow = parsed.flows[name]
    assert parsed.bank is not None
    found = flow.languages(parsed.bank.languages.offer)
    for step in flow.file.steps:
        if step.subflow is not None:
            inner = _languages(step.subflow, parsed)
            found = [language for language in found if language in inner]
    return found


def _acts(name: str, parsed: Parsed) -> Iterator[str]:
    """Yield every act of flow `name` and of the flows it does."""
    for step in parsed.flows[name].file.steps:
        if step.act is not None:
            yield step.act
        elif step.subflow is not None:
            yield from _acts(step.subflow, parsed)
