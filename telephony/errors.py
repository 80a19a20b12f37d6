"""What goes wrong between the wire and a call.

agent.call.errors.LegError
└── TelephonyError      the transport refused or broke
    ├── ProtocolError   the other end sent what its protocol does not allow
    └── Refused         the caller may not have a call: a stale token, a used media id
"""

from agent.call.errors import LegError


class TelephonyError(LegError):
    """Base of all telephony errors."""


class ProtocolError(TelephonyError):
    """The other end sent what its protocol does not allow."""


class Refused(TelephonyError):
    """The caller may not have a call: a stale token, a used media id."""
