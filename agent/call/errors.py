"""What goes wrong in a call.

CallError
├── LegError       the transport refused or broke
└── AdmissionError the server takes no further call now
"""


class CallError(Exception):
    """Base of all call errors."""


class LegError(CallError):
    """The transport refused or broke."""


class AdmissionError(CallError):
    """The server takes no further call now."""
