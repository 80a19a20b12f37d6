"""The values that a flow's prompts, arguments and conditions can name, and who may hear them."""

from collections.abc import Iterator, Mapping

from agent.dialogue.catalogue import Catalogue, Level
from agent.dialogue.errors import TemplateError
from agent.dialogue.flow_file import FlowFile, Step
from agent.dialogue.template import refs

ALWAYS: Mapping[str, Level] = {
    "bank": Level.L0,
    "language": Level.L0,
    "today": Level.L0,
    "agents_open": Level.L0,
    "code_given": Level.L0,
    "customer": Level.L1,
    "account": Level.L1,
}
"""Values that every flow can name: the bank's name, the call's language, today (ISO), whether
people answer now, whether a one-time code was typed in this call, and who was verified."""

ITEM = "item"
"""One item of the list that a step says `each` of."""

Levels = dict[str, Level]


def value_levels(flows: Mapping[str, FlowFile], catalogue: Catalogue) -> dict[str, Levels]:
    """Return each flow's values by name, with the level a caller needs to hear each.

    A value handed on (by `with`, `set` or `gives`) needs what it needed where it came from.
    """
    levels: dict[str, Levels] = {name: _own(flow, catalogue) for name, flow in flows.items()}
    # Levels only rise, so this ends: at the latest when each has risen to the top.
    while any(_handed_on(name, flows, levels) for name in flows):
        pass
    return levels


def here(levels: Mapping[str, Level], step: Step | None) -> Mapping[str, Level]:
    """Return `levels` as they are at `step`, which may have an `item` of its list."""
    if step is None or step.each is None:
        return levels
    return {**levels, ITEM: levels.get(step.each, Level.L0)}


def _own(flow: FlowFile, catalogue: Catalogue) -> Levels:
    # A flow's own name for a value never lowers the level of one that every flow has.
    levels = {**dict.fromkeys([*flow.facts, *flow.takes, *flow.slots], Level.L0), **ALWAYS}
    for step in flow.steps:
        spec = catalogue.get(step.act) if step.act is not None else None
        for name, level in (spec.gives if spec else {}).items():
            levels[name] = max(level, levels.get(name, Level.L0))
    return levels


def _handed_on(name: str, flows: Mapping[str, FlowFile], levels: dict[str, Levels]) -> bool:
    """Raise what flow `name` hands on; say whether anything rose."""
    flow, known = flows[name], levels[name]
    rose = False

    def raise_to(into: Levels, value: str, level: Level) -> None:
        nonlocal rose
        if into.get(value, -1) < level:
            into[value] = level
            rose = True

    for value, slot in flow.slots.items():
        if slot.from_ is not None:
            raise_to(known, value, known.get(slot.from_, Level.L0))
    for step in flow.steps:
        for value, text in _sets(step):
            raise_to(known, value, _level_of(text, known))
        if step.subflow is not None and step.subflow in flows:
            inner = levels[step.subflow]
            for value, text in step.with_.items():
                raise_to(inner, value, _level_of(text, known))
            for value in flows[step.subflow].gives:
                raise_to(known, value, inner.get(value, Level.L0))
    return rose


def _sets(step: Step) -> Iterator[tuple[str, str]]:
    for branch in step.when or []:
        yield from branch.set.items()
    if step.after is not None:
        yield from step.after.set.items()


def _level_of(text: str, known: Levels) -> Level:
    try:
        named = [known.get(ref.name, Level.L0) for ref in refs(text)]
    except TemplateError:
        return Level.L0
    return max(named, default=Level.L0)
