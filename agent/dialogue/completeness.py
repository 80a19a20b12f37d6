"""How complete each flow is in each language: words, native review, recordings."""

from collections.abc import Collection
from dataclasses import dataclass

from agent.dialogue.book import Flow, FlowBook

BANK = "bank"
"""The name under which the bank-wide prompts stand in the table."""


@dataclass(frozen=True)
class Completeness:
    """One flow in one language: its prompts, and how many are reviewed and recorded.

    `prompts` 0 means that the flow has no words in the language; `of` is how many it has in the
    language that has most.
    """

    flow: str
    language: str
    prompts: int
    of: int
    conversations: int
    reviewed: bool
    recorded: int


def completeness(
    book: FlowBook,
    reviewed: Collection[tuple[str, str]] = (),
    recorded: Collection[tuple[str, str]] = (),
) -> list[Completeness]:
    """Return a row for every flow and language that the bank offers, the bank's own words first.

    `reviewed` are the (flow, language) pairs that a native speaker signed for this bundle;
    `recorded` the (language, text) pairs that a person's recording exists for.
    """
    rows = []
    for language in book.bank.languages.offer:
        texts = list(book.words[language].prompts.values())
        rows.append(_row(BANK, language, texts, len(texts), 0, reviewed, recorded))
    for name, flow in book.flows.items():
        most = max(len(words.prompts) for words in flow.words.values())
        for language in book.bank.languages.offer:
            words = flow.words.get(language)
            texts = list(words.prompts.values()) if words is not None else []
            talks = _conversations(flow, language, book.bank.languages.default)
            rows.append(_row(name, language, texts, most, talks, reviewed, recorded))
    return rows


def _row(
    flow: str,
    language: str,
    texts: list[str],
    most: int,
    conversations: int,
    reviewed: Collection[tuple[str, str]],
    recorded: Collection[tuple[str, str]],
) -> Completeness:
    return Completeness(
        flow=flow,
        language=language,
        prompts=len(texts),
        of=most,
        conversations=conversations,
        reviewed=(flow, language) in reviewed,
        recorded=sum((language, text) in recorded for text in texts),
    )


def _conversations(flow: Flow, language: str, default: str) -> int:
    return sum((talk.caller.language or default) == language for talk in flow.tests)
