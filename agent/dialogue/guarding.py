"""Which questions guard an act: their answer leads to it without another question."""

from collections.abc import Iterator, Mapping

from agent.dialogue.catalogue import Catalogue
from agent.dialogue.flow_file import FlowFile, Step, Target, ToFlow

Files = Mapping[str, FlowFile]


def guarding(file: FlowFile, files: Files, catalogue: Catalogue) -> frozenset[str]:
    """Return the `ask` steps of `file` of which one answer changes something at the bank."""
    return frozenset(
        step.id
        for at, step in enumerate(file.steps)
        if step.ask is not None
        and any(_writes(file, way, files, catalogue) for way in _answers(file, at))
    )


def _answers(file: FlowFile, at: int) -> Iterator[Target | None]:
    """Yield where the answers of the `ask` step `at` lead."""
    step = file.steps[at]
    yield from step.next.values()
    slot = file.slots[step.ask or ""]
    answers = {"yes", "no"} if slot.type == "yes_no" else set(slot.options or {""})
    if answers - set(step.next):
        yield step.go if step.go is not None else _below(file, at)


def _below(file: FlowFile, at: int) -> str | None:
    return file.steps[at + 1].id if at + 1 < len(file.steps) else None


def _writes(
    file: FlowFile, target: Target | None, files: Files, catalogue: Catalogue, depth: int = 0
) -> bool:
    """Say whether a writing act comes from `target` on before anything else is asked."""
    places = {step.id: at for at, step in enumerate(file.steps)}
    left, seen, found = [target], set[str](), False
    while left and not found:
        way = left.pop()
        if not isinstance(way, str) or way not in places or way in seen:
            continue
        seen.add(way)
        step = file.steps[places[way]]
        if step.act is not None and step.act in catalogue and catalogue[step.act].writes:
            found = True
        elif step.subflow is not None and step.subflow in files and depth < len(files):
            inner = files[step.subflow]
            first: Target = inner.steps[0].id
            found = _writes(inner, first, files, catalogue, depth + 1)
        if step.ask is None:
            left.extend(_on(file, places[way], step))
    return found


def _on(file: FlowFile, at: int, step: Step) -> Iterator[Target | None]:
    """Yield where a step that asks nothing leads when it works."""
    if step.end:
        return
    if step.when is not None:
        yield from (branch.go for branch in step.when)
    if step.go is not None and not isinstance(step.go, ToFlow):
        yield step.go
    else:
        yield _below(file, at)
