"""The form of whatever question is open."""

from agent.dialogue import forms, menus
from agent.dialogue.forms import Form
from agent.dialogue.slots import slot_form
from agent.dialogue.state import Question
from agent.dialogue.turn import Turn


def form_of(turn: Turn, question: Question) -> Form:
    """Return how the open `question` is put and answered."""
    match question.kind:
        case "language":
            return menus.language(turn, question)
        case "other_language":
            return menus.other_language(turn, question)
        case "main":
            return menus.main(turn, question)
        case "did_you_mean":
            return menus.did_you_mean(turn, question)
        case "anything_else":
            return forms.anything_else(turn)
        case "offer_person" | "callback":
            return forms.yes_no(turn, question.kind)
        case "last4":
            return forms.last4(turn, question.keypad_only)
        case "secret":
            return forms.secret(turn, question.secret, question.length)
        case "slot":
            return slot_form(turn, question)
