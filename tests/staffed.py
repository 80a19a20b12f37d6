"""Flows for houses under test: few, quickly ready, and with people at whatever hour tests run."""

import atexit
import re
import shutil
import tempfile
from functools import cache
from pathlib import Path

SMALL = Path(__file__).parent / "dialogue" / "small"


@cache
def staffed_flows() -> Path:
    """Return a folder with the small flows: three, in two languages, people always there.

    A house with them is up in a second or two; the demonstration's tests run the shipped flows.
    """
    folder = Path(tempfile.mkdtemp(prefix="bolbank-flows-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    shutil.copytree(SMALL, folder / "flows")
    bank = folder / "flows" / "bank.yaml"
    staffed, hours = re.subn(
        r"^hours: .*$",
        'hours: {agents: "Mon-Sun 00:00-23:59 Asia/Kolkata"}',
        bank.read_text(encoding="utf-8"),
        flags=re.MULTILINE,
    )
    assert hours == 1
    bank.write_text(staffed, encoding="utf-8")
    return folder / "flows"
