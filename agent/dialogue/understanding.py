"""One utterance understood outside a call: what it asks for, or the value in it."""

from decimal import Decimal
from typing import Literal, get_args

from agent.dialogue.book import FlowBook
from agent.dialogue.words_file import AlwaysWorksName
from agent.language.answers import hear_yes_no
from agent.language.numbers import hear_amount, hear_digits
from agent.language.said import said

Expect = Literal["intent", "amount", "digits", "yes_no"]
EXPECTS: tuple[Expect, ...] = get_args(Expect)


def understand(
    book: FlowBook, text: str, language: str, expect: Expect
) -> tuple[str | None, float]:
    """Return what `text`, said in a call held in `language`, means, and how surely (0..1).

    An intent is a flow's id or an always-works command, an amount rupees as a decimal number
    ("775.50"), digits and "yes" or "no" themselves; None where it is not understood.
    """
    match expect:
        case "intent":
            return _intent(book, text, language)
        case "amount":
            amount = hear_amount(text, language)
            value = None if amount is None else _rupees(amount)
        case "digits":
            value = hear_digits(text, language)
        case "yes_no":
            yes = hear_yes_no(text, language)
            value = None if yes is None else "yes" if yes else "no"
    return value, 0.0 if value is None else 1.0


def _intent(book: FlowBook, text: str, language: str) -> tuple[str | None, float]:
    command: AlwaysWorksName | None = book.commands.get(language, {}).get(said(text, language))
    if command is not None:
        return command, 1.0
    guess = book.intents.best(text, language)
    if guess.target is not None:
        return guess.target, guess.confidence
    likely = book.intents.command(text, language)
    return (likely.target, likely.confidence) if likely.target else (None, guess.confidence)


def _rupees(amount: Decimal) -> str:
    """Return whole rupees without a point, others with their paise."""
    return str(int(amount)) if amount == int(amount) else f"{amount:.2f}"
