"""Flows for houses under test: few, quickly ready, and with people at whatever hour tests run."""

import atexit
import re
import shutil
import tempfile
from functools import cache
from pathlib import Path

SMALL = Path(__file__).parent / "dialogue" / "small"


@cache
def staffed_flows(resume_within: str = "0s") -> Path:
    """Return a folder with the small flows: three, in two languages, people always there.

    A dropped call is not taken up, so that one test's caller does not go on where another's was.

    A house with them is up in a second or two; the demonstration's tests run the shipped flows.
    """
    folder = Path(tempfile.mkdtemp(prefix="bolbank-flows-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    shutil.copytree(SMALL, folder / "flows")
    bank = folder / "flows" / "bank.yaml"
    lines = {
        "hours": '{agents: "Mon-Sun 00:00-23:59 Asia/Kolkata"}',
        "resume": f"{{within: {resume_within}}}",
    }
    text = bank.read_text(encoding="utf-8")
    for name, value in lines.items():
        text, found = re.subn(rf"^{name}: .*$", f"{name}: {value}", text, flags=re.MULTILINE)
        assert found == 1
    bank.write_text(text, encoding="utf-8")
    return folder / "flows"
