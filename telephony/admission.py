"""What telephony asks of the server that wires it: may this caller in, and who answers."""

from typing import Protocol

from agent.call.leg import Leg, LegInfo


class AdmitMedia(Protocol):
    """Redeem a one-time media id; None when we did not issue it or it was used before.

    Raises:
        AdmissionError: the server takes no further call now.
    """

    async def __call__(self, media_id: str, /) -> LegInfo | None: ...


class AdmitOffer(Protocol):
    """Say who calls from a web page, by the token its bank signed (None: a stranger).

    Raises:
        AdmissionError: the server takes no further call now.
        Refused: the token is forged, stale or used; the message is shown to the caller.
    """

    async def __call__(self, token: str | None, language: str | None, /) -> LegInfo: ...


class AnswerLeg(Protocol):
    """Start the call on a leg, in a task of its own, and return the call's id.

    Raises:
        AdmissionError: the server takes no further call now.
    """

    async def __call__(self, leg: Leg, /) -> str: ...


class NoteRefusal(Protocol):
    """Keep a record of a caller turned away before a leg was there.

    `transport` is `webrtc` or `asterisk`; `reason` a word: `bad_offer`, `bad_token`, `busy`,
    `no_media_id`, `bad_start`.
    """

    async def __call__(self, transport: str, reason: str, /) -> None: ...
