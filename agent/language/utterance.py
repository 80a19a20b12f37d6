"""What the bot says, as parts: fixed words that are rendered once, and values rendered in the call.

The dialogue engine makes parts, the speech pool speaks them, the transcript stores them.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field


class Fixed(BaseModel):
    """Words that are the same in every call; their rendering is cached by content hash."""

    model_config = ConfigDict(frozen=True)
    part: Literal["fixed"] = "fixed"
    text: str
    language: str | None = None
    """Spoken by the voice of another language than the rest."""


class Value(BaseModel):
    """A value of this call: `text` is spoken, `shown` is what captions and transcripts show.

    `sensitive` values (a balance) are redacted wherever they are shown to bank staff; `language` is
    as in `Fixed`.
    """

    model_config = ConfigDict(frozen=True)
    part: Literal["value"] = "value"
    text: str
    shown: str
    sensitive: bool = False
    language: str | None = None


Part = Annotated[Fixed | Value, Field(discriminator="part")]


def spoken(parts: list[Part]) -> str:
    """Return the words of `parts` as they are spoken, joined and single-spaced."""
    return " ".join(" ".join(part.text for part in parts).split())


def shown(parts: list[Part]) -> str:
    """Return the words of `parts` as captions show them."""
    pieces = (part.text if isinstance(part, Fixed) else part.shown for part in parts)
    return " ".join(" ".join(pieces).split())
