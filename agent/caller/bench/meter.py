"""What a process and its children use, read from /proc by somebody else."""

import os
from dataclasses import dataclass
from pathlib import Path

TICKS_A_S = os.sysconf("SC_CLK_TCK")
PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True)
class Usage:
    """CPU seconds since the start, and memory in use now."""

    cpu_s: float
    rss_mb: float


def usage(pid: int) -> Usage:
    """Return what `pid` and all its descendants use.

    Children that ended count by what their parent inherited from them.

    Raises:
        ProcessLookupError: `pid` is not running.
    """
    own = _usage(pid)
    if own is None:
        raise ProcessLookupError(f"process {pid} is not running")
    total = [own, *(found for child in _children(pid) if (found := _tree(child)) is not None)]
    return Usage(sum(each.cpu_s for each in total), sum(each.rss_mb for each in total))


def _tree(pid: int) -> Usage | None:
    try:
        return usage(pid)
    except ProcessLookupError:
        return None


def _usage(pid: int) -> Usage | None:
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
        statm = Path(f"/proc/{pid}/statm").read_text(encoding="utf-8")
    except OSError:
        return None
    # The command name may hold spaces and brackets; the numbers begin behind its last bracket:
    # utime, stime, cutime and cstime are fields 14 to 17 of proc(5), the state is field 3.
    fields = stat.rpartition(")")[2].split()
    cpu_ticks = sum(int(field) for field in fields[11:15])
    return Usage(cpu_ticks / TICKS_A_S, int(statm.split()[1]) * PAGE_BYTES / 1e6)


def _children(pid: int) -> list[int]:
    found: list[int] = []
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            found += [int(child) for child in children.read_text(encoding="utf-8").split()]
        except OSError:
            continue
    return found
