"""What goes wrong in matters of trust.

TrustError
├── KeyFileError  a key file is missing a key, damaged, or readable by others
├── SealError     sealed bytes do not open: damaged, moved, or of a key we do not have
└── TokenRefused  a widget token proves nothing
"""


class TrustError(Exception):
    """Base of all trust errors."""


class KeyFileError(TrustError):
    """A key file is missing a key, damaged, or readable by others."""


class SealError(TrustError):
    """Sealed bytes do not open: damaged, moved, or of a key we do not have."""


class TokenRefused(TrustError):
    """A widget token proves nothing; the message says why and never repeats the token."""
