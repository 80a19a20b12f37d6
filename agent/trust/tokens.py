"""Widget tokens: the bank's own site vouches for a customer's number, once, for a minute.

A token is a JWT (RFC 7519) with the claims `sub` (the number, E.164), `aud`, `iat`, `exp`, `jti`.
Which algorithm counts is this server's setting, never the token's header.
"""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Literal, Protocol, Self

import jwt
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from agent.trust import keyfile
from agent.trust.errors import KeyFileError, TokenRefused

AUDIENCE = "bolbank-widget"
_LONGEST_S = 60
_SKEW_S = 5
_MOST_BYTES = 2048
_MOST_ID = 100

Algorithm = Literal["HS256", "EdDSA", "ES256"]


class UsedIds(Protocol):
    """Remembers which token ids were presented; `use` is True the first time."""

    async def use(self, token_id: str, ttl_s: int) -> bool: ...


@dataclass(frozen=True)
class Vouched:
    """Who a token vouches for: the proven number, E.164."""

    number: str


class WidgetTokens:
    """Verifies the tokens of one site."""

    def __init__(self, key: Any, algorithm: Algorithm, used: UsedIds) -> None:
        self._key, self._algorithm, self._used = key, algorithm, used

    @classmethod
    def of_site(cls, pem: bytes, used: UsedIds) -> Self:
        """Return the verifier for a site's public key (PEM, Ed25519 or P-256).

        Raises:
            KeyFileError: it is no such key.
        """
        try:
            key = load_pem_public_key(pem)
        except ValueError:
            key = None
        if isinstance(key, Ed25519PublicKey):
            return cls(key, "EdDSA", used)
        if isinstance(key, EllipticCurvePublicKey) and key.curve.name == "secp256r1":
            return cls(key, "ES256", used)
        raise KeyFileError("the site's key: expected an Ed25519 or P-256 public key in PEM form")

    async def verify(self, token: str, now: datetime) -> Vouched:
        """Return who the token vouches for, and use it up.

        Raises:
            TokenRefused: it is damaged, not for us, too old, too long-lived or used.
            StoreUnavailable: whether it was used cannot be told; treat the caller as unproven.
        """
        if len(token) > _MOST_BYTES:
            raise TokenRefused(f"the token is longer than {_MOST_BYTES} bytes")
        try:
            claims = jwt.decode(
                token,
                self._key,
                algorithms=[self._algorithm],
                audience=AUDIENCE,
                # Times are checked below, against the clock that was passed in.
                options={
                    "require": ["sub", "aud", "iat", "exp", "jti"],
                    "verify_exp": False,
                    "verify_iat": False,
                    "verify_nbf": False,
                },
            )
        except jwt.InvalidTokenError as error:
            raise TokenRefused(f"the token is refused: {type(error).__name__}") from None
        number, token_id = claims["sub"], claims["jti"]
        issued, expires = claims["iat"], claims["exp"]
        if not (_is_e164(number) and isinstance(token_id, str) and 0 < len(token_id) <= _MOST_ID):
            raise TokenRefused("the token's sub must be an E.164 number, its jti a short id")
        if not all(type(moment) in (int, float) for moment in (issued, expires)):
            raise TokenRefused("the token's iat and exp must be numbers")
        if expires - issued > _LONGEST_S:
            raise TokenRefused(f"the token lives longer than {_LONGEST_S} s")
        if not issued - _SKEW_S <= now.timestamp() < expires:
            raise TokenRefused("the token is not valid at this time")
        if not await self._used.use(token_id, _LONGEST_S + 2 * _SKEW_S):
            raise TokenRefused("the token was used before")
        return Vouched(number)


def demo_key(path: Path) -> bytes:
    """Return the key kept in `path` with which the demo page signs; made if it is not there.

    Raises:
        KeyFileError: the file is damaged or others can read it.
    """
    return keyfile.first(path)


def sign_demo(key: bytes, number: str, now: datetime, lifetime_s: int = _LONGEST_S) -> str:
    """Return a token as the demo page gives it to the widget (HS256)."""
    claims = {
        "sub": number,
        "aud": AUDIENCE,
        "iat": now,
        "exp": now + timedelta(seconds=lifetime_s),
        "jti": secrets.token_hex(16),
    }
    return jwt.encode(claims, key, algorithm="HS256")


def _is_e164(number: object) -> bool:
    return (
        isinstance(number, str)
        and number.startswith("+")
        and number[1:].isascii()
        and number[1:].isdigit()
        and 8 <= len(number) <= 16
    )
