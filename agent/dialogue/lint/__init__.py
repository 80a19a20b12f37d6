"""What is wrong with a bank's flows: every finding at once, each with its place and its mend."""

from agent.dialogue.bundle import Bundle
from agent.dialogue.catalogue import Catalogue, Messages
from agent.dialogue.finding import Finding
from agent.dialogue.lint.check import check_parsed
from agent.dialogue.parsed import parse

__all__ = ["check", "check_parsed"]


def check(bundle: Bundle, catalogue: Catalogue, messages: Messages | None = None) -> list[Finding]:
    """Return every mistake in `bundle`, in file order; see `check_parsed`."""
    return check_parsed(parse(bundle), catalogue, messages)
