"""Start a program so that it dies with us, however we die.

Run as a script this file asks the kernel for a signal at its parent's death (prctl(2),
PR_SET_PDEATHSIG; Linux) and becomes the program. That is done in a fresh interpreter, not between
fork and exec of ours, where other threads' locks may be held. The signal comes when the *thread*
that started it ends, so start programs from the main thread.
"""

import ctypes
import os
import signal
import sys

_PR_SET_PDEATHSIG = 1


def command(argv: list[str]) -> list[str]:
    """Return the command line that runs `argv` tied to the calling process."""
    return [sys.executable, "-I", "-S", os.path.abspath(__file__), str(os.getpid()), *argv]


def main(parent: int, argv: list[str]) -> None:
    """Tie this process to `parent` and become `argv`; end at once if `parent` is gone already."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() == parent:
        os.execv(argv[0], argv)  # noqa: S606 - the program is our caller's own


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
