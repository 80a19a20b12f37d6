"""Everything the dialogue room raises."""

from collections.abc import Sequence

from agent.dialogue.finding import Finding


class DialogueError(Exception):
    """Base of this room's errors."""


class FlowError(DialogueError):
    """The flows cannot be used as they are; `findings` has every reason, in file order."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self.findings = tuple(sorted(findings))
        super().__init__("\n".join(str(finding) for finding in self.findings))


class BundleError(DialogueError):
    """A bundle cannot be read: not text, too large, or not the JSON that `to_json` writes."""


class ConditionError(DialogueError):
    """A condition of a `when` step is not in the grammar of `conditions`."""


class TemplateError(DialogueError):
    """A prompt or an argument has a `{reference}` that cannot be read."""


class StateError(DialogueError):
    """A saved state does not belong to the flows it is resumed with."""


class LevelError(DialogueError):
    """The engine's own guard: an act or a value above the caller's proven level was refused."""
