"""The questions with a page of keys that no flow owns: languages, the main menu, did you mean."""

from agent.dialogue.book import FlowBook
from agent.dialogue.choices import A_PAGE, MENU_KEYS, MORE_KEY, Option
from agent.dialogue.forms import Form, Spoken, bank, tries
from agent.dialogue.state import Question
from agent.dialogue.turn import Turn
from agent.language.registry import LANGUAGES, OTHERS
from agent.language.utterance import Fixed, Part

SAID_AT_ONCE = 3
"""So few languages need no second page."""


def title(turn: Turn, flow: str) -> str:
    """Return what `flow` is called, in another of its languages where the call's is missing."""
    words = turn.book.flows[flow].words_in(turn.language)
    return words.title or turn.book.flows[flow].file.title


def main(turn: Turn, question: Question) -> Form:
    """Return the main question with one page of the menu."""
    pages = _pages(turn)
    page = question.page % max(1, len(pages))
    menu: Spoken = [
        (turn.language, turn.bank_parts("menu_item", title=title(turn, flow), key=key))
        for key, flow in (pages[page] if pages else {}).items()
    ]
    if len(pages) > 1:
        menu.append((turn.language, turn.bank_parts("menu_more", key=MORE_KEY)))
    options = [
        Option(flow, key if at == page else "", (title(turn, flow),))
        for at, keyed in enumerate(pages)
        for key, flow in keyed.items()
    ]
    prompt, help_ = [*bank(turn, "main"), *menu], [*bank(turn, "help"), *menu]
    return Form(
        "main",
        "intent",
        menu if question.page else prompt,
        help_,
        tries(turn),
        menu or None,
        options=options,
        more=len(pages) > 1,
    )


def _pages(turn: Turn) -> list[dict[str, str]]:
    """Return the pages of the menu, key → flow, without what has no words in the call's language.

    Flows that lack it can still be asked for by voice.
    """
    pages = [
        {
            key: flow
            for key, flow in page.items()
            if turn.language in turn.book.flows[flow].languages
        }
        for page in turn.book.menu_pages
    ]
    return [page for page in pages if page]


def language(turn: Turn, question: Question) -> Form:
    """Return the question for a language: the first two or three, the others behind "more"."""
    pages = language_pages(turn.book, turn.state.called)
    page = question.page % len(pages)
    keyed = dict(zip(pages[page], MENU_KEYS, strict=False))
    options = [Option(code, keyed.get(code, ""), _names(code)) for codes in pages for code in codes]
    prompt = _language_choices(turn, keyed)
    if len(pages) > 1:
        # Whoever still looks for their language follows the first ones best.
        held_in = turn.book.bank.languages.held_in
        spoken = [held_in(code) for code in pages[page]]
        spoken = list(dict.fromkeys(spoken)) if page == 0 else [turn.book.bank.languages.default]
        prompt += [(code, turn.bank_parts("menu_more", code, key=MORE_KEY)) for code in spoken]
    return Form(
        "language",
        "language",
        prompt,
        prompt,
        tries(turn),
        options=options,
        more=len(pages) > 1,
    )


def language_pages(book: FlowBook, called: str | None) -> list[list[str]]:
    """Return the languages offered to who dialled `called`, page by page."""
    languages = book.bank.languages
    if len(languages.choices) <= SAID_AT_ONCE:
        return [languages.choices]
    # A language that nobody can translate now is left out, even where it comes first.
    named = [code for code in languages.first_of(called) if code in languages.choices]
    first = named or languages.offer[:2]
    rest = [code for code in languages.choices if code not in first]
    return [first, *(rest[at : at + A_PAGE] for at in range(0, len(rest), A_PAGE))]


def other_language(turn: Turn, question: Question) -> Form:
    """Return the question for one of the languages that a flow has words in."""
    keyed = dict(zip(question.between, MENU_KEYS, strict=False))
    options = [Option(code, key, _names(code)) for code, key in keyed.items()]
    choice = _language_choices(turn, keyed)
    prompt = [*bank(turn, "other_language"), *choice]
    return Form("language", "language", prompt, choice, tries(turn), options=options)


def _language_choices(turn: Turn, keyed: dict[str, str]) -> Spoken:
    return [(code, _language_choice(turn, code, key)) for code, key in keyed.items()]


def _language_choice(turn: Turn, code: str, key: str) -> list[Part]:
    translated = turn.book.bank.languages.translated.get(code)
    if translated is None:
        return turn.bank_parts("language_choice", code, key=key)
    return [Fixed(text=translated.choice.replace("{key}", key))]


def _names(code: str) -> tuple[str, ...]:
    info = LANGUAGES.get(code) or OTHERS[code]
    return info.native_name, info.english_name


def did_you_mean(turn: Turn, question: Question) -> Form:
    """Return the question which of one or two flows was meant."""
    titles = [title(turn, flow) for flow in question.between]
    if len(titles) == 1:
        parts = turn.bank_parts("did_you_mean_one", first=titles[0])
        options = [Option(question.between[0], "1", ()), Option("no", "2", ())]
    else:
        parts = turn.bank_parts("did_you_mean", first=titles[0], second=titles[1])
        options = [
            Option(flow, key, (called,))
            for flow, key, called in zip(question.between, MENU_KEYS, titles, strict=False)
        ]
    prompt = [(turn.language, parts)]
    return Form("did_you_mean", "intent", prompt, prompt, tries(turn), options=options)
