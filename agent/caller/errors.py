"""What goes wrong on the caller's side.

CallerError
├── ScriptError  the caller's script cannot be read; names the file, the line and the mend
├── LineError    a line could not be connected, or broke
│   └── Refusal  the server answered another HTTP status than 200
├── UsageError   what was asked for does not exist (an unknown carrier, loss on a line without it)
└── BenchError   what a bench measures did not start, or gave no figures
"""


class CallerError(Exception):
    """Base of all errors of the synthetic caller and the benches."""


class ScriptError(CallerError):
    """The caller's script cannot be read; the message lists every problem with its line."""


class LineError(CallerError):
    """A line could not be connected, or broke."""


class Refusal(LineError):
    """The server answered, but not what was asked for; `status` is the HTTP status."""

    def __init__(self, message: str, status: int) -> None:
        super().__init__(message)
        self.status = status


class UsageError(CallerError):
    """What was asked for does not exist; the message says what does."""


class BenchError(CallerError):
    """What a bench measures did not start, or gave no figures."""
