"""The widget's files: small, whole in both languages, and served under a strict policy."""

import gzip
import re
from importlib import resources

import httpx
import pytest
from fastapi import FastAPI

from telephony.webrtc.pages import create_pages

SCRIPT = (resources.files("telephony.webrtc") / "widget" / "bolbank-call.js").read_bytes()
BUDGET_BYTES = 10_000


def test_the_widget_is_within_its_budget() -> None:
    assert len(gzip.compress(SCRIPT, 9)) <= BUDGET_BYTES


def test_both_languages_have_the_same_words() -> None:
    text = SCRIPT.decode()
    english, hindi = text.split("    hi: {\n")
    keys = [
        re.findall(r"^\s{6,8}(\w+):", part.split("  };\n")[0], re.MULTILINE)
        for part in (english, hindi)
    ]
    assert keys[0] == keys[1]
    assert "insecure" in keys[0]


def test_the_widget_asks_nobody_but_its_server() -> None:
    hosts = re.findall(rb"(?:https?://|stun:|turns?:|wss?://)([\w.-]+)", SCRIPT)
    assert set(hosts) == {b"CALL-SERVER"}
    assert b"eval(" not in SCRIPT
    assert b"innerHTML" not in SCRIPT


@pytest.mark.parametrize("path", ["/widget/", "/widget/bolbank-call.js", "/widget/bank.css"])
async def test_the_page_and_its_parts_are_served(path: str) -> None:
    app = FastAPI()
    app.include_router(create_pages())
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://bank") as client:
        response = await client.get(path)
        assert response.status_code == 200
        assert response.headers["x-content-type-options"] == "nosniff"
        if path == "/widget/":
            assert "unsafe-inline" not in response.headers["content-security-policy"]
            for part in re.findall(r'(?:src|href)="([\w.-]+)"', response.text):
                assert (await client.get(path + part)).status_code == 200
