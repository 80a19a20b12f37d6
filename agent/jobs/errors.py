"""What goes wrong in work beside the calls.

JobError
├── TemplateError   a message names no registered template, or lacks a value of it
├── GatewayError    the SMS gateway did not take a message now; it may later
└── GatewayRefused  the SMS gateway will never take this message
"""


class JobError(Exception):
    """Base of all job errors. Messages hold neither numbers nor texts."""


class TemplateError(JobError):
    """A message names no registered template, or lacks a value of it."""


class GatewayError(JobError):
    """The SMS gateway did not take a message now; it may later."""


class GatewayRefused(JobError):
    """The SMS gateway will never take this message."""
