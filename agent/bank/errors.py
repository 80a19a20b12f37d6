"""What goes wrong at the bank's books.

LedgerError
├── LedgerTimeout      no answer in time; a write may or may not have happened
├── LedgerUnavailable  the books cannot be reached, or do not have this
└── LedgerRefused      the bank says no
"""


class LedgerError(Exception):
    """Base of all errors of the books. Messages name no customer, account or secret."""


class LedgerTimeout(LedgerError):
    """No answer in time; a write may or may not have happened: repeat it with its once key."""


class LedgerUnavailable(LedgerError):
    """The books cannot be reached, or do not have this."""


class LedgerRefused(LedgerError):
    """The bank says no."""
