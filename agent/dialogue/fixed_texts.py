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


def fixed_texts(book: FlowBook) -> list[tuple[str, str]]:
    """Return `(language, text)` of each fixed part that `book` can say, most needed first."""
    found: dict[tuple[str, str], None] = {}
    for language in book.bank.languages.offer:
        for spoken_in, parts in _parts(book, language):
            for text in _fixed(parts):
                found[spoken_in, text] = None
    return list(found)


def _parts(book: FlowBook, language: str) -> Iterator[tuple[str, list[Part]]]:
    turn = Turn(book, DialogueState(bundle=book.hash, language=language))
    pages = {"main": len(book.menu_pages), "language": len(language_pages(book, None))}
    for kind in _ASKED:
        for page in range(pages.get(kind, 1)):
            form = form_of(turn, Question(kind=kind, page=page))
            yield from [*form.prompt, *form.help, *(form.by_keys or [])]
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
