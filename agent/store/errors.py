"""What goes wrong in the store.

StoreError
├── StoreUnavailable  database or Redis cannot be reached, or did not answer in time
├── Fenced            another process owns the call; the writer must let go of it
├── Mismatch          a once key comes back with other arguments than it was first used with
└── MigrationError    the schema could not be brought up to date
"""


class StoreError(Exception):
    """Base of all store errors."""


class StoreUnavailable(StoreError):
    """Database or Redis cannot be reached, or did not answer in time."""


class Fenced(StoreError):
    """The call's fencing number has moved on: another process owns or has closed the call."""


class Mismatch(StoreError):
    """A once key comes back with other arguments than it was first used with."""


class MigrationError(StoreError):
    """The schema could not be brought up to date."""
