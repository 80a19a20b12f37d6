"""From machine to machine callers' voices are encrypted, to replicas the bank's authority knows."""

import ipaddress
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from agent.speech.errors import ReplicaLost
from agent.speech.remote import protocol
from agent.speech.remote.credentials import Refused
from agent.speech.remote.finder import Finder
from agent.speech.remote.protocol import Hello
from agent.speech.remote.registry import Registry
from tests.speech.caller import Caller
from tests.speech.remote.conftest import KEY
from tests.speech.remote.test_registry import lease

HELLO = Hello(rate_hz=8_000, languages=("en",))


def certificate(folder: Path, address: str) -> tuple[Path, Path]:
    """Write a certificate for `address`, its own authority, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "speech replica")])
    now = datetime.now(UTC)
    names = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(address))])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(minutes=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(names, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    certificate_, key_ = folder / f"{address}.crt", folder / f"{address}.key"
    certificate_.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    key_.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return certificate_, key_


async def test_a_call_over_tls_is_heard(replica, remote, say, silence, tmp_path):
    cert, key = certificate(tmp_path, "127.0.0.1")
    tls = ssl.create_default_context(cafile=cert)
    async with replica(tls_cert=cert, tls_key=key) as ours, remote(tls=tls) as pool:
        assert ours.url.startswith("wss://")
        async with pool.stream(8_000, ["en"]) as stream:
            line = Caller(stream)
            await line.say(silence(1), say("what is my balance"), silence(1.5))
            assert await line.heard(1) == ["what is my balance"]


async def test_a_certificate_of_another_machine_or_authority_is_not_trusted(
    replica, remote, tmp_path
):
    mine, key = certificate(tmp_path, "127.0.0.1")
    others, others_key = certificate(tmp_path, "192.0.2.7")
    async with replica(tls_cert=mine, tls_key=key):
        async with remote(tls=ssl.create_default_context(cafile=others)) as pool:
            with pytest.raises(ReplicaLost, match="CERTIFICATE_VERIFY_FAILED"):
                await pool.finder.open(HELLO)
        async with remote() as pool:
            with pytest.raises(Refused, match="authority"):
                await pool.finder.open(HELLO)
    trusting = ssl.create_default_context(cafile=others)
    async with replica(tls_cert=others, tls_key=others_key), remote(tls=trusting) as pool:
        with pytest.raises(ReplicaLost, match="certificate is not valid for"):
            await pool.finder.open(HELLO)


async def test_a_voice_does_not_cross_the_network_in_the_clear(redis):
    registry = Registry(redis, KEY, protocol.VERSION)
    registry._known = {each.id: each for each in [lease(url="ws://192.0.2.7:1/speech/v1")]}
    with pytest.raises(Refused, match="in the clear"):
        await Finder(registry, KEY).open(HELLO)
