"""Every text that is spoken alike in each call: rendered ahead, so that no caller waits for it."""

from collections.abc import Iterable, Iterator

from agent.dialogue.book import FlowBook
from agent.dialogue.menus import language_pages
from agent.dialogue.questions import form_of
from agent.dialogue.rendering import Voice, render
from agent.dialogue.state import DialogueState, Question, QuestionKind
from agent.dialogue.template import parse
from agent.dialogue.turn import Turn
from agent.dialogue.words_file import BANK_PROMPTS
from agent.language.utterance import Fixed, Part

_ASKED: tuple[QuestionKind, ...] = ("language", "main", "anything_else", "callback", "offer_person")


def first_texts(book: FlowBook) -> list[tuple[str, str]]:
    """Return `(language, text)` of what a call begins with, in the languages offered first."""
    first = book.bank.languages.first or book.bank.languages.offer
    return _texts(
        spoken
        for language in first
        for spoken in [
            (language, _turn(book, language).bank_parts("opening")),
            *_asked(book, language),
        ]
    )


def fixed_texts(book: FlowBook) -> list[tuple[str, str]]:
    """Return `(language, text)` of each fixed part that `book` can say, most needed first."""
    offered = book.bank.languages.offer
    return _texts(
        spoken
        for parts in (_asked, _told)
        for language in offered
        for spoken in parts(book, language)
    )


def _texts(spoken: Iterable[tuple[str, list[Part]]]) -> list[tuple[str, str]]:
    """Return the fixed parts of `spoken`, each once, in order."""
    return list(
        dict.fromkeys((language, text) for language, parts in spoken for text in _fixed(parts))
    )


def _turn(book: FlowBook, language: str) -> Turn:
    return Turn(book, DialogueState(bundle=book.hash, language=language))


def _asked(book: FlowBook, language: str) -> Iterator[tuple[str, list[Part]]]:
    """Yield the questions of every call."""
    turn = _turn(book, language)
    pages = {"main": len(book.menu_pages), "language": len(language_pages(book, None))}
    for kind in _ASKED:
        for page in range(pages.get(kind, 1)):
            form = form_of(turn, Question(kind=kind, page=page))
            yield from [*form.prompt, *form.help, *(form.by_keys or [])]


def _told(book: FlowBook, language: str) -> Iterator[tuple[str, list[Part]]]:
    """Yield the bank's other prompts and those of the flows."""
    turn = _turn(book, language)
    for key, variables in BANK_PROMPTS.items():
        if variables <= {"bank", "reference|digits"}:
            yield language, turn.bank_parts(key)
    for name, flow in book.flows.items():
        if language not in flow.words:
            continue
        if flow.words[language].title:
            likely = Question(kind="did_you_mean", between=[name])
            yield from form_of(turn, likely).prompt
        voice = Voice(language, turn.today)
        for text in flow.words[language].prompts.values():
            yield language, render(parse(text), {}, voice, lambda ref: None)


def _fixed(parts: Iterable[Part]) -> Iterator[str]:
    for part in parts:
        if isinstance(part, Fixed):
            yield part.text
