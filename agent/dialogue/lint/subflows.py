"""Lint of flows that are done by other flows: what they take and give, and that they end."""

from collections.abc import Iterable, Iterator

from agent.dialogue.finding import Finding
from agent.dialogue.nearest import mend
from agent.dialogue.parsed import Parsed, ParsedFlow

MAX_DEPTH = 5


def check(flow: ParsedFlow, parsed: Parsed, values: Iterable[str]) -> Iterator[Finding]:
    """Check the flows that `flow` does, and itself as one that others do."""
    for at, step in enumerate(flow.file.steps):
        if step.subflow is None:
            continue
        if step.subflow not in parsed.flows:
            near = mend(step.subflow, list(parsed.flows))
            what = f"there is no flow `{step.subflow}`"
            yield flow.source.finding(("steps", at, "do"), what, near)
            continue
        takes = parsed.flows[step.subflow].file.takes
        for name in step.with_:
            if name not in takes:
                what = f"flow `{step.subflow}` takes no `{name}`"
                yield flow.source.finding(("steps", at, "with", name), what, mend(name, takes))
        for name in takes:
            if name not in step.with_:
                what = f"flow `{step.subflow}` needs `{name}`"
                remedy = f'add with: {{{name}: "{{…}}"}}'
                yield flow.source.finding(("steps", at, "do"), what, remedy)
        yield from _depth(flow, at, step.subflow, parsed)
        yield from _languages(flow, at, step.subflow, parsed)
    yield from _taken(flow, list(values))


def _depth(flow: ParsedFlow, at: int, name: str, parsed: Parsed) -> Iterator[Finding]:
    """Check that the flows inside each other end."""
    deepest = _deepest(name, parsed, (flow.name,))
    if deepest is None:
        what = f"flow `{name}` leads back into `{flow.name}` before it ends"
        yield flow.source.finding(("steps", at, "do"), what, f"write go: {{flow: {name}}}")
    elif deepest > MAX_DEPTH:
        what = f"flows are done {deepest} deep here"
        yield flow.source.finding(("steps", at, "do"), what, f"at most {MAX_DEPTH}: join some")


def _deepest(name: str, parsed: Parsed, above: tuple[str, ...]) -> int | None:
    """Return how deep the flows done by `name` go, None where one is done inside itself."""
    if name in above:
        return None
    deepest = len(above)
    flow = parsed.flows.get(name)
    for step in flow.file.steps if flow else []:
        if step.subflow is not None:
            depth = _deepest(step.subflow, parsed, (*above, name))
            if depth is None:
                return None
            deepest = max(deepest, depth)
    return deepest


def _languages(flow: ParsedFlow, at: int, name: str, parsed: Parsed) -> Iterator[Finding]:
    """Check that the flow done here has words wherever `flow` has."""
    inner = parsed.flows[name].languages(parsed.offered)
    if missing := [code for code in flow.languages(parsed.offered) if code not in inner]:
        what = f"flow `{name}` has no words in {', '.join(missing)}, which this flow has"
        remedy = f"add {name}/{missing[0]}.yaml, or leave {missing[0]} out of `languages` here"
        yield flow.source.finding(("steps", at, "do"), what, remedy)


def _taken(flow: ParsedFlow, values: list[str]) -> Iterator[Finding]:
    file = flow.file
    if not file.takes and not file.gives:
        return
    if file.menu_key is not None:
        what = "a flow that takes or gives values is done by other flows, not from the menu"
        yield flow.source.finding(("menu_key",), what, "take `menu_key` out")
    for language, words in flow.words.items():
        if words.starts_when:
            what = "a flow that takes or gives values is done by other flows, not asked for"
            source = flow.word_sources[language]
            yield source.finding(("starts_when",), what, "take `starts_when` out")
    for name in file.gives:
        if name not in values:
            what = f"the flow gives `{name}` but has no such value"
            yield flow.source.finding(("gives",), what, mend(name, values))
