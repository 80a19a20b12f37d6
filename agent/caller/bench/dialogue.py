"""`bolbank bench dialogue`: what a call's dialogue costs, without its sound, on one core.

The engine is told again everything that it was told in the flows' own conversations. Understanding
is asked what callers of those conversations said, and the flows' own wordings with a letter lost.
"""

import os
import random
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import Any

from agent.caller.bench.machine import machine
from agent.caller.bench.progress import Report
from agent.caller.timings import percentile
from agent.dialogue.book import FlowBook, compile
from agent.dialogue.bundle import Bundle
from agent.dialogue.catalogue import Catalogue
from agent.dialogue.engine import Engine
from agent.dialogue.events import Event, Heard
from agent.dialogue.simulator import first_state, run
from agent.dialogue.state import DialogueState
from agent.language.template import expand

EVENTS = 20_000
UTTERANCES = 400
"""Asked of each language."""
SEED = 1


@dataclass(frozen=True)
class EngineRow:
    """The engine over all conversations; `saved` writes its whole state after each event."""

    what: str
    saved: bool
    flows: int
    conversations: int
    events: int
    events_per_s: float
    event_p50_ms: float
    event_p99_ms: float


@dataclass(frozen=True)
class UnderstandingRow:
    """What a caller wants, in one language."""

    what: str
    language: str
    utterances: int
    understood_per_s: float
    utterance_p50_ms: float
    utterance_p99_ms: float


def bench_dialogue(
    bundle: Bundle,
    catalogue: Catalogue,
    *,
    events: int = EVENTS,
    utterances: int = UTTERANCES,
    progress: Report | None = None,
) -> dict[str, Any]:
    """Measure the dialogues of `bundle`; return `{"bench", "machine", "rows", "baseline"}`.

    Raises:
        FlowError: the bundle does not lint clean.
    """
    with one_core():
        book = compile(bundle, catalogue)
        talks = _talks(book)
        asked = _utterances(book, talks, utterances)
        steps = 2 + len(asked)
        rows: list[dict[str, Any]] = []
        for saved in (False, True):
            _tell(progress, "engine, saving" if saved else "engine", len(rows), steps)
            rows.append(asdict(_engine(book, talks, events, saved=saved)))
        for language, texts in asked.items():
            _tell(progress, f"understanding {language}", len(rows), steps)
            rows.append(asdict(_understanding(book, language, texts)))
    return {"bench": "dialogue", "machine": machine(), "rows": rows, "baseline": []}


def _tell(progress: Report | None, what: str, done: int, steps: int) -> None:
    if progress is not None:
        progress(what, done, steps)


@contextmanager
def one_core() -> Iterator[None]:
    """Keep this process to one core, where the system lets it."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(before)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


Talk = tuple[DialogueState, tuple[Event, ...]]


def _talks(book: FlowBook) -> list[Talk]:
    return [
        (first_state(book, talk), run(book, name, talk).events)
        for name, flow in book.flows.items()
        for talk in flow.tests
    ]


def _engine(book: FlowBook, talks: list[Talk], events: int, *, saved: bool) -> EngineRow:
    took_ms: list[float] = []
    while talks and len(took_ms) < events:
        for state, told in talks:
            engine = Engine(book, state.model_copy(deep=True))
            for event in told:
                began_s = time.perf_counter()
                engine.receive(event)
                if saved:
                    engine.state.model_dump_json()
                took_ms.append((time.perf_counter() - began_s) * 1000)
    per_s, p50_ms, p99_ms = _figures(took_ms)
    return EngineRow(
        "engine", saved, len(book.flows), len(talks), len(took_ms), per_s, p50_ms, p99_ms
    )


def _understanding(book: FlowBook, language: str, texts: list[str]) -> UnderstandingRow:
    took_ms = []
    for text in texts:
        began_s = time.perf_counter()
        book.intents.best(text, language)
        took_ms.append((time.perf_counter() - began_s) * 1000)
    per_s, p50_ms, p99_ms = _figures(took_ms)
    return UnderstandingRow("understanding", language, len(texts), per_s, p50_ms, p99_ms)


def _figures(took_ms: list[float]) -> tuple[float, float, float]:
    """Return how many a second, the median and the 99th percentile."""
    per_s = 1000 * len(took_ms) / sum(took_ms) if took_ms else 0.0
    p50_ms, p99_ms = percentile(took_ms, 50) or 0.0, percentile(took_ms, 99) or 0.0
    return round(per_s, 1), round(p50_ms, 3), round(p99_ms, 3)


def _utterances(book: FlowBook, talks: list[Talk], most: int) -> Mapping[str, list[str]]:
    """Return by language what is asked, no two alike: so nothing is answered from memory."""
    chance = random.Random(SEED)
    found: dict[str, dict[str, None]] = {code: {} for code in book.bank.languages.offer}
    for _, told in talks:
        for event in told:
            if isinstance(event, Heard) and event.text and event.language in found:
                found[event.language][event.text] = None
    for language, texts in found.items():
        wordings = [
            sentence
            for flow in book.flows.values()
            if language in flow.words
            for template in flow.words[language].starts_when
            for sentence in expand(template)
        ]
        for sentence in chance.sample(wordings, min(len(wordings), most)):
            at = chance.randrange(len(sentence))
            texts[sentence[:at] + sentence[at + 1 :]] = None
    return {code: list(texts)[-most:] for code, texts in found.items() if texts}
