"""A real browser calls through the widget: it speaks, hears itself back, and reads captions."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from fastapi import FastAPI
from playwright.async_api import Browser, Page, expect

from agent.call.leg import Audio, Key, Leg
from telephony.ticker import Ticker
from telephony.webrtc.pages import create_pages
from tests.browser import HEARD_ENERGY, KEEP_CONNECTIONS, MICROPHONE_HZ, chromium, needs_chromium
from tests.telephony.callers import Exchange, serving
from tests.telephony.sounds import speech_like

pytestmark = needs_chromium


class Parrot(Exchange):
    """Answers every call, says back what it hears, and writes what it does."""

    def __init__(self, ticker: Ticker) -> None:
        super().__init__("", ticker)
        self.keys = ""
        self.ended: list[str] = []
        self.tasks: list[asyncio.Task[None]] = []
        self.answered: list[Leg] = []

    async def answer(self, leg: Leg, /) -> str:
        self.answered.append(leg)
        call_id = await super().answer(leg)
        self.tasks.append(asyncio.create_task(self._talk(leg)))
        return call_id

    async def _talk(self, leg: Leg) -> None:
        await leg.caption("bot", "नमस्ते, ग्रामीण बैंक में आपका स्वागत है।")
        async for event in leg.events():
            match event:
                case Audio(pcm):
                    await leg.play(pcm)
                case Key(digit):
                    self.keys += digit
                    await leg.caption("caller", "बैलेंस")
                    if digit == "9":
                        await leg.hangup("goodbye")
                case _:
                    self.ended.append(getattr(event, "reason", ""))


@pytest.fixture
async def parrot() -> AsyncIterator[Parrot]:
    ticker = Ticker()
    bird = Parrot(ticker)
    app = FastAPI()
    app.include_router(create_pages())
    for router in bird.routers():
        app.include_router(router)

    @app.get("/demo/token")
    async def token() -> dict[str, str]:
        return {"token": "signed"}

    async with serving(app) as url:
        bird.url = url
        yield bird
        for leg in bird.answered:
            await leg.hangup("over")
        await asyncio.gather(*bird.tasks)
    ticker.stop()


@pytest.fixture
async def browser(tmp_path: Path) -> AsyncIterator[Browser]:
    voice = np.frombuffer(speech_like(4.0, MICROPHONE_HZ), np.int16)
    async with chromium(voice, tmp_path) as started:
        yield started


async def open_page(browser: Browser, parrot: Parrot, **context: Any) -> Page:
    page = await (await browser.new_context(**context)).new_page()
    page.set_default_timeout(20_000)
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    await page.add_init_script(KEEP_CONNECTIONS)
    await page.goto(f"{parrot.url}/widget/")
    assert problems == []
    return page


async def test_a_browser_calls_speaks_hears_and_reads(browser: Browser, parrot: Parrot) -> None:
    page = await open_page(browser, parrot)
    await page.get_by_role("button", name="कॉल करें").click()
    await expect(page.get_by_text("बात हो रही है")).to_be_visible(timeout=20_000)
    await expect(page.get_by_role("log")).to_contain_text("नमस्ते", timeout=20_000)
    async with asyncio.timeout(30):
        while await page.evaluate(HEARD_ENERGY) < 0.001:  # noqa: ASYNC110
            await asyncio.sleep(0.1)
    leg = parrot.legs.get_nowait()
    assert leg.info.language == "hi"
    assert leg.info.proof == "number"

    await page.get_by_role("button", name="5", exact=True).click()
    await expect(page.get_by_role("log")).to_contain_text("बैलेंस", timeout=20_000)
    await page.keyboard.press("*")
    await page.keyboard.press("0")
    await page.get_by_role("button", name="माइक बंद करें").click()
    await page.get_by_role("button", name="माइक चालू करें").click()

    await page.get_by_role("button", name="कॉल काटें").click()
    await expect(page.get_by_text("कॉल समाप्त हुई")).to_be_visible(timeout=20_000)
    async with asyncio.timeout(20):
        await asyncio.gather(*parrot.tasks)
    assert parrot.keys == "5*0"
    assert parrot.ended == ["hangup"]


async def test_the_bank_hangs_up_and_the_caller_calls_again(
    browser: Browser, parrot: Parrot
) -> None:
    page = await open_page(browser, parrot)
    await page.get_by_role("button", name="English").click()
    await page.get_by_role("button", name="Call", exact=True).click()
    await expect(page.get_by_text("Connected")).to_be_visible(timeout=20_000)
    await page.get_by_role("button", name="9", exact=True).click()
    await expect(page.get_by_text("Call ended")).to_be_visible(timeout=20_000)
    await page.get_by_role("button", name="Call again").click()
    await expect(page.get_by_text("Connected")).to_be_visible(timeout=20_000)
    await page.close(run_before_unload=True)
    async with asyncio.timeout(20):
        await asyncio.gather(*parrot.tasks)
    assert parrot.ended == ["goodbye", "hangup"]


async def test_errors_say_what_to_do(browser: Browser, parrot: Parrot) -> None:
    page = await open_page(browser, parrot)
    await page.get_by_role("button", name="English").click()
    parrot.full = True
    await page.get_by_role("button", name="Call", exact=True).click()
    await expect(page.get_by_role("status")).to_contain_text("All lines are busy")
    await page.context.set_offline(True)
    await page.get_by_role("button", name="Try again").click()
    await expect(page.get_by_role("status")).to_contain_text("No connection")
    await page.context.set_offline(False)
    for name, words in (
        ("NotAllowedError", "microphone is blocked"),
        ("NotFoundError", "No microphone"),
        ("NotReadableError", "in use"),
    ):
        await page.evaluate(
            "name => { navigator.mediaDevices.getUserMedia = async () => {"
            " throw new DOMException('', name); } }",
            name,
        )
        await page.get_by_role("button", name="Try again").click()
        await expect(page.get_by_role("status")).to_contain_text(words)
    assert parrot.legs.empty()


async def test_the_keyboard_alone_makes_a_call(browser: Browser, parrot: Parrot) -> None:
    page = await open_page(browser, parrot)
    button = page.get_by_role("button", name="कॉल करें")
    await button.focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("बात हो रही है")).to_be_visible(timeout=20_000)
    hang_up = page.get_by_role("button", name="कॉल काटें")
    await expect(hang_up).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("button", name="फिर कॉल करें")).to_be_focused()


@pytest.mark.parametrize("width", [320, 360, 1280])
async def test_nothing_overflows_the_screen(browser: Browser, parrot: Parrot, width: int) -> None:
    page = await open_page(browser, parrot, viewport={"width": width, "height": 740})
    await page.get_by_role("button", name="कॉल करें").click()
    await expect(page.get_by_text("बात हो रही है")).to_be_visible(timeout=20_000)
    assert await page.evaluate("document.documentElement.scrollWidth") <= width
    small = await page.evaluate(
        "[...document.querySelector('bolbank-call').shadowRoot.querySelectorAll('button')]"
        ".filter(b => b.offsetParent && b.getBoundingClientRect().height < 44).length"
    )
    assert small == 0
