"""Widget tokens: a site's word for a customer's number, believed once and for a minute."""

from datetime import datetime, timedelta
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from redis.asyncio import Redis

from agent.store.errors import StoreUnavailable
from agent.store.one_time import UsedIds
from agent.store.redis_client import connect
from agent.trust.errors import KeyFileError, TokenRefused
from agent.trust.tokens import AUDIENCE, WidgetTokens, sign_demo

KEY = bytes(range(32))
NUMBER = "+919876543210"


@pytest.fixture
def tokens(redis: Redis) -> WidgetTokens:
    return WidgetTokens(KEY, "HS256", UsedIds(redis))


def claims(now: datetime, **changed: Any) -> dict[str, Any]:
    all_claims = {
        "sub": NUMBER,
        "aud": AUDIENCE,
        "iat": now,
        "exp": now + timedelta(seconds=60),
        "jti": "one",
    } | changed
    return {name: value for name, value in all_claims.items() if value is not None}


async def test_a_token_is_believed_once(tokens: WidgetTokens, now: datetime) -> None:
    token = sign_demo(KEY, NUMBER, now)
    assert (await tokens.verify(token, now)).number == NUMBER
    with pytest.raises(TokenRefused, match="used"):
        await tokens.verify(token, now)


@pytest.mark.parametrize("after_s", [60, 3600, -30])
async def test_a_token_is_believed_for_its_minute_only(
    tokens: WidgetTokens, now: datetime, after_s: int
) -> None:
    with pytest.raises(TokenRefused, match="time"):
        await tokens.verify(sign_demo(KEY, NUMBER, now), now + timedelta(seconds=after_s))


async def test_a_token_that_lives_too_long_is_refused(tokens: WidgetTokens, now: datetime) -> None:
    with pytest.raises(TokenRefused, match="60 s"):
        await tokens.verify(sign_demo(KEY, NUMBER, now, lifetime_s=61), now)


@pytest.mark.parametrize(
    "changed",
    [
        {"aud": "another-service"},
        {"sub": None},
        {"sub": "9876543210"},
        {"sub": "+91987654321x"},
        {"sub": "+" + "9" * 30},
        {"jti": None},
        {"jti": ""},
        {"jti": "x" * 101},
        {"exp": None},
        {"iat": None},
        {"exp": "soon"},
        {"exp": True, "iat": True},
    ],
)
async def test_a_token_with_wrong_claims_proves_nothing(
    tokens: WidgetTokens, now: datetime, changed: dict[str, Any]
) -> None:
    token = jwt.encode(claims(now, **changed), KEY, algorithm="HS256")
    with pytest.raises(TokenRefused):
        await tokens.verify(token, now)


@pytest.mark.parametrize("token", ["", "x", "a.b.c", "x" * 5000, "eyJhbGciOiJub25lIn0.e30."])
async def test_rubbish_is_refused_and_not_repeated(
    tokens: WidgetTokens, now: datetime, token: str
) -> None:
    with pytest.raises(TokenRefused) as refusal:
        await tokens.verify(token, now)
    assert len(str(refusal.value)) < 100


async def test_the_token_does_not_choose_its_algorithm(redis: Redis, now: datetime) -> None:
    """A public key must not become the secret of an HS256 token; "none" signs nothing."""
    private = ed25519.Ed25519PrivateKey.generate()
    pem = private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    site = WidgetTokens.of_site(pem, UsedIds(redis))
    assert (
        await site.verify(jwt.encode(claims(now), private, algorithm="EdDSA"), now)
    ).number == NUMBER
    for forged in (
        jwt.encode(claims(now, jti="two"), KEY, algorithm="HS256"),
        jwt.encode(claims(now, jti="three"), None, algorithm="none"),
    ):
        with pytest.raises(TokenRefused):
            await site.verify(forged, now)


async def test_a_site_may_sign_with_p256(redis: Redis, now: datetime) -> None:
    private = ec.generate_private_key(ec.SECP256R1())
    pem = private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    site = WidgetTokens.of_site(pem, UsedIds(redis))
    token = jwt.encode(claims(now), private, algorithm="ES256")
    assert (await site.verify(token, now)).number == NUMBER


def test_a_key_of_another_kind_is_refused(redis: Redis) -> None:
    other = rsa.generate_private_key(65537, 2048).public_key()
    pem = other.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    for wrong in (pem, b"", b"-----BEGIN PUBLIC KEY-----"):
        with pytest.raises(KeyFileError, match="Ed25519 or P-256"):
            WidgetTokens.of_site(wrong, UsedIds(redis))


async def test_without_redis_no_token_is_believed(now: datetime) -> None:
    async with connect("unix:///nowhere/redis.sock") as gone:
        tokens = WidgetTokens(KEY, "HS256", UsedIds(gone))
        with pytest.raises(StoreUnavailable):
            await tokens.verify(sign_demo(KEY, NUMBER, now), now)
