"""Debian's Chromium, driven by Playwright, with a file for a microphone."""

import shutil
import wave
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from playwright.async_api import Browser, async_playwright

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("chrome")
needs_chromium = [
    pytest.mark.peers,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium: apt-get install chromium"),
]
MICROPHONE_HZ = 48_000
FLAGS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--autoplay-policy=no-user-gesture-required",
    # Without it the page's addresses are hidden behind mDNS names, which need multicast.
    "--disable-features=WebRtcHideLocalIpsWithMdns",
    "--allow-loopback-in-peer-connection",
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
]
KEEP_CONNECTIONS = """
  window.connections = [];
  const Native = RTCPeerConnection;
  window.RTCPeerConnection = class extends Native {
    constructor(...given) { super(...given); window.connections.push(this); }
  };
"""
"""Run before a page's own scripts; `window.connections` are then its WebRTC connections."""

HEARD_ENERGY = """async () => {
  let energy = 0;
  for (const report of (await window.connections.at(-1).getStats()).values())
    if (report.type === "inbound-rtp") energy = report.totalAudioEnergy;
  return energy;
}"""


@asynccontextmanager
async def chromium(
    microphone: NDArray[np.int16], folder: Path, *, again: bool = True
) -> AsyncIterator[Browser]:
    """Start a browser whose microphone plays 48 kHz samples, once or again and again."""
    path = folder / "microphone.wav"
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, MICROPHONE_HZ, 0, "NONE", ""))
        file.writeframes(microphone.tobytes())
    plays = f"--use-file-for-fake-audio-capture={path}{'' if again else '%noloop'}"
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=[*FLAGS, plays])
        yield browser
        await browser.close()
