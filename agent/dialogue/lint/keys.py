"""Lint of keys: two things on one key, and keys that always mean something else."""

from collections.abc import Iterator

from agent.dialogue.finding import Finding
from agent.dialogue.parsed import Parsed, ParsedFlow
from agent.dialogue.yaml_source import Path, Source

MENU_KEYS = "1234567"


def check_slots(flow: ParsedFlow) -> Iterator[Finding]:
    """Check the keys of every slot's options."""
    for name, slot in flow.file.slots.items():
        path: Path = ("slots", name, "options")
        yield from _twice(flow.source, path, dict(slot.options or {}))
        for option, key in (slot.options or {}).items():
            if key not in MENU_KEYS:
                what = f"key {key} of option `{option}` is kept for commands"
                yield flow.source.finding((*path, option), what, "use 1 to 7")


def check_bank(parsed: Parsed) -> Iterator[Finding]:
    """Check the keys of the always-works commands and the languages of the bank."""
    assert parsed.bank is not None
    assert parsed.bank_source is not None
    commands = parsed.bank.always_works.model_dump()
    yield from _twice(parsed.bank_source, ("always_works",), commands)
    for command, key in commands.items():
        if key in MENU_KEYS:
            what = f"key {key} of `{command}` is kept for menus"
            path: Path = ("always_works", command)
            yield parsed.bank_source.finding(path, what, "use 8, 9, 0 or *")


def check_menus(parsed: Parsed) -> Iterator[Finding]:
    """Check that no two flows are on one key of the main menu."""
    places = {name: place for name, f in parsed.flows.items() if (place := f.file.menu_place)}
    pages = sorted({page for page, _ in places.values()})
    taken: dict[tuple[int, str], str] = {}
    for name, (page, key) in places.items():
        source = parsed.flows[name].source
        usable = MENU_KEYS if len(pages) < 2 else MENU_KEYS[:-1]
        free = ", ".join(sorted(set(usable) - {k for p, k in places.values() if p == page}))
        if (page, key) in taken:
            what = f"menu key {key} is also that of flow `{taken[page, key]}`"
            yield source.finding(("menu_key",), what, f"free keys are {free or 'none'}")
        elif key not in usable:
            what = f"menu key {key} leads to the next page"
            yield source.finding(("menu_key",), what, f"free keys are {free or 'none'}")
        elif page > 1 and page - 1 not in pages:
            what = f"menu page {page} comes after no page {page - 1}"
            yield source.finding(("menu_key",), what, "fill the pages in order")
        taken.setdefault((page, key), name)


def _twice(source: Source, path: Path, keys: dict[str, str]) -> Iterator[Finding]:
    taken: dict[str, str] = {}
    for name, key in keys.items():
        if key in taken:
            what = f"key {key} is also that of `{taken[key]}`"
            yield source.finding((*path, name), what, "give each its own key")
        taken.setdefault(key, name)
