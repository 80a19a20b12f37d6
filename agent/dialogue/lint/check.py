"""Runs every lint over the files that could be read."""

from collections.abc import Iterator

from agent.dialogue.catalogue import Catalogue
from agent.dialogue.finding import Finding
from agent.dialogue.lint import acts, keys, named, paths, prompts, secrets, starts
from agent.dialogue.parsed import Parsed


def check_parsed(parsed: Parsed, catalogue: Catalogue) -> list[Finding]:
    """Return every mistake, in file order."""
    return sorted({*parsed.findings, *_findings(parsed, catalogue)})


def _findings(parsed: Parsed, catalogue: Catalogue) -> Iterator[Finding]:
    for flow in parsed.flows.values():
        yield from paths.check(flow, parsed)
        yield from acts.check(flow, catalogue)
        yield from named.check(flow, catalogue)
        yield from secrets.check(flow)
        yield from keys.check_slots(flow)
    if parsed.bank is None:
        return
    yield from keys.check_bank(parsed)
    yield from keys.check_menus(parsed)
    yield from prompts.check(parsed)
    yield from starts.check(parsed)
    yield from acts.check_verification(parsed, catalogue)
