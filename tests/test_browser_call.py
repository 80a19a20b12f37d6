"""A real browser calls the bank through its web page: it asks aloud, hears and reads the answer.

With BOLBANK_PICTURES=1 the call's picture for the README is taken anew.
"""

import base64
import io
import os
import wave
from collections.abc import AsyncIterator
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray
from playwright.async_api import Browser, Page, expect

from agent.caller.fidelity import mel_match
from agent.caller.voice import HELD_OUT
from agent.speech.espeak import Espeak
from tests.browser import HEARD_ENERGY, KEEP_CONNECTIONS, MICROPHONE_HZ, chromium, needs_chromium
from tests.server_process import ServerProcess

pytestmark = [*needs_chromium, pytest.mark.timeout(240)]

PICTURE = Path(__file__).parent / "pictures" / "widget_call.png"
QUESTION = "मेरा बैलेंस बताइए"
PATIENCE_MS = 60_000
HEARING_HZ = 16_000
PIECE_S = 0.8
"""A browser stretches what it plays by some per cent when packets come unevenly; over so short a
piece that does not matter. Other words reach 0.5."""
ANSWER_S = 5.0
"""How much of the spoken answer is listened to."""
LISTEN = """() => {
  const tracks = window.connections.at(-1).getReceivers().map(receiver => receiver.track);
  window.ear = new MediaRecorder(new MediaStream(tracks));
  window.ear.start();
  window.listeningSince = performance.now();
}"""
LISTENED_S = "(performance.now() - window.listeningSince) / 1000"
HEARD = """() => new Promise(done => {
  const reader = new FileReader();
  reader.onload = () => done(reader.result.split(",")[1]);
  window.ear.ondataavailable = ({data}) => reader.readAsDataURL(data);
  window.ear.stop();
})"""
FALL_SILENT = """() => {
  for (const sender of window.connections.at(-1).getSenders()) sender.track.enabled = false;
}"""


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[ServerProcess]:
    async with ServerProcess(tmp_path / "data") as process:
        yield process


@pytest.fixture
async def browser(tmp_path: Path) -> AsyncIterator[Browser]:
    """A browser that asks for the balance, and asks again until the test makes it stop."""
    async with Espeak() as espeak:
        question = await espeak.render(QUESTION, voice=HELD_OUT["hi"], rate_hz=MICROPHONE_HZ)
    spoken = [part for wait_s in (5, 12, 12) for part in (silence(wait_s), question)]
    async with chromium(np.concatenate([*spoken, silence(2)]), tmp_path, again=False) as started:
        yield started


async def test_a_browser_asks_for_the_balance(browser: Browser, server: ServerProcess) -> None:
    page = await (await browser.new_context(viewport={"width": 1120, "height": 800})).new_page()
    page.set_default_timeout(PATIENCE_MS)
    await page.add_init_script(KEEP_CONNECTIONS)
    await page.add_init_script(
        "addEventListener('bolbank-state', ({detail}) => window.callId = detail.callId)"
    )
    await page.goto(f"{server.url}/widget/")
    captions = page.get_by_role("log")

    await page.get_by_role("button", name="कॉल करें").click()
    await expect(page.get_by_text("बात हो रही है")).to_be_visible(timeout=PATIENCE_MS)
    await page.evaluate(LISTEN)
    await expect(captions).to_contain_text(QUESTION, timeout=PATIENCE_MS)
    await page.evaluate(FALL_SILENT)
    await expect(captions).to_contain_text("आख़िरी चार अंक", timeout=PATIENCE_MS)
    for digit in "4321":
        await page.get_by_role("button", name=digit, exact=True).click()
    await expect(captions).to_contain_text("₹12,34,567.50", timeout=PATIENCE_MS)
    told_s = await page.evaluate(LISTENED_S)
    if os.environ.get("BOLBANK_PICTURES"):
        await take_picture(page, browser)
    await expect(captions).to_contain_text("एसएमएस", timeout=PATIENCE_MS)
    await page.wait_for_timeout(1000 * ANSWER_S)
    sound = await heard(page)
    assert await page.evaluate(HEARD_ENERGY) > 0.01
    call_id = await page.evaluate("window.callId")
    await page.get_by_role("button", name="कॉल काटें").click()
    await expect(page.get_by_text("कॉल समाप्त हुई")).to_be_visible(timeout=PATIENCE_MS)

    record = await server.record(call_id)
    assert (record["transport"], record["language"]) == ("webrtc", "hi")
    assert record["outcome"] == "caller_hung_up"
    turns = [(turn["who"], turn["text"]) for turn in record["turns"]]
    assert ("caller", QUESTION) in turns
    assert any(who == "bot" and "₹12,34,567.50" in text for who, text in turns)

    said = bot_side((await server.get(f"/api/calls/{call_id}/recording")).content)
    answer = [
        sound[int(at * HEARING_HZ) : int((at + PIECE_S) * HEARING_HZ)]
        for at in np.arange(told_s + 0.2, told_s + ANSWER_S - 1, PIECE_S)
    ]
    likeness = [mel_match(piece, said, HEARING_HZ).likeness for piece in answer]
    assert np.median(likeness) > 0.75, likeness


async def heard(page: Page) -> NDArray[np.int16]:
    """Return all that the page heard since `LISTEN`, mono at `HEARING_HZ`."""
    recorded = io.BytesIO(base64.b64decode(await page.evaluate(HEARD)))
    resample = av.AudioResampler("s16", "mono", HEARING_HZ)
    with av.open(recorded) as file:
        frames = [part for frame in file.decode(audio=0) for part in resample.resample(frame)]
    return np.concatenate([frame.to_ndarray()[0] for frame in frames])


def silence(seconds: float) -> NDArray[np.int16]:
    return np.zeros(int(seconds * MICROPHONE_HZ), np.int16)


def bot_side(recording: bytes) -> NDArray[np.int16]:
    """Return the right side of a call's recording."""
    with wave.open(io.BytesIO(recording)) as wav:
        assert wav.getframerate() == HEARING_HZ
        return np.frombuffer(wav.readframes(wav.getnframes()), np.int16)[1::2]


async def take_picture(page: Page, browser: Browser) -> None:
    """Write the call as it is seen at a desk and on a telephone, side by side."""
    seen = []
    before = page.viewport_size
    await page.mouse.move(0, 0)
    for width in (1120, 360):
        await page.set_viewport_size({"width": width, "height": 800})
        if width < 1000:
            await page.locator("bolbank-call").evaluate("call => call.scrollIntoView(false)")
        seen.append(base64.b64encode(await page.screenshot()).decode())
    if before is not None:
        await page.set_viewport_size(before)
    sheet = await browser.new_page(viewport={"width": 1528, "height": 832})
    pictures = "".join(f'<img src="data:image/png;base64,{each}">' for each in seen)
    style = "body{margin:0;padding:16px;display:flex;gap:16px;background:#8a9690}"
    await sheet.set_content(f"<style>{style}</style>{pictures}")
    PICTURE.parent.mkdir(exist_ok=True)
    await sheet.screenshot(path=PICTURE)
    await sheet.close()
