"""Runs every lint over the files that could be read."""

from collections.abc import Iterator

from agent.dialogue.catalogue import Catalogue, Messages
from agent.dialogue.finding import Finding
from agent.dialogue.lint import (
    acts,
    codes,
    keys,
    messages,
    named,
    paths,
    prompts,
    readback,
    script,
    secrets,
    starts,
    subflows,
)
from agent.dialogue.parsed import Parsed
from agent.dialogue.values import value_levels


def check_parsed(
    parsed: Parsed, catalogue: Catalogue, registered: Messages | None = None
) -> list[Finding]:
    """Return every mistake, in file order.

    `registered` are the SMS templates that flows may send; without it (flows that were published
    before, tests of the engine) what they send is not looked at.
    """
    return sorted({*parsed.findings, *_findings(parsed, catalogue, registered)})


def _findings(
    parsed: Parsed, catalogue: Catalogue, registered: Messages | None
) -> Iterator[Finding]:
    files = {name: flow.file for name, flow in parsed.flows.items()}
    levels = value_levels(files, catalogue)
    for name, flow in parsed.flows.items():
        yield from paths.check(flow, parsed)
        yield from acts.check(flow, parsed, catalogue)
        yield from subflows.check(flow, parsed, levels[name])
        yield from named.check(flow, parsed, levels[name])
        yield from readback.check(flow, catalogue)
        yield from codes.check(flow, catalogue)
        yield from secrets.check(flow)
        yield from keys.check_slots(flow)
        if registered is not None:
            yield from messages.check(flow, registered)
    yield from codes.check_places(parsed)
    yield from keys.check_menus(parsed)
    yield from script.check(parsed)
    yield from starts.check(parsed)
    yield from acts.check_verification(parsed, catalogue)
    if parsed.bank is not None:
        yield from keys.check_bank(parsed)
        yield from prompts.check(parsed)
