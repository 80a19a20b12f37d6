"""What goes wrong in a call.

CallError
├── LegError        the transport refused or broke
├── ActError        a bank act failed
└── AdmissionError  the server takes no further call now
"""


class CallError(Exception):
    """Base of all call errors."""


class LegError(CallError):
    """The transport refused or broke."""


class ActError(CallError):
    """A bank act failed; `reason` is the one word that the dialogue is told."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class AdmissionError(CallError):
    """The server takes no further call now."""
