"""Lint of where steps lead: missing targets and slots, unreachable steps, loops with no way out."""

from collections.abc import Iterator

from agent.dialogue.finding import Finding
from agent.dialogue.flow_file import FlowFile, Step, Target, ToFlow
from agent.dialogue.nearest import mend
from agent.dialogue.parsed import Parsed, ParsedFlow
from agent.dialogue.yaml_source import Path

OUT = "handoff"


def check(flow: ParsedFlow, parsed: Parsed) -> Iterator[Finding]:
    """Check every way through `flow`."""
    for at, step in enumerate(flow.file.steps):
        yield from _targets(flow, step, at, parsed)
        yield from _slots(flow, step, at)
    yield from _handoff(flow)
    ways = {step.id: leads_to(flow.file, at) for at, step in enumerate(flow.file.steps)}
    first = flow.file.steps[0].id
    reached = {first, *_reached_from(first, ways)}
    leaving = _leaving(flow.file, ways)
    for at, step in enumerate(flow.file.steps):
        if step.id not in reached:
            yield flow.source.finding(
                ("steps", at, "id"), f"step `{step.id}` is never reached", "lead to it or remove it"
            )
        elif step.id not in leaving and step.id in _reached_from(step.id, ways):
            yield flow.source.finding(
                ("steps", at, "id"),
                f"step `{step.id}` is in a loop without a way out",
                "give one answer a way to an end step or to handoff",
            )


def leads_to(file: FlowFile, at: int) -> list[str | None]:
    """Return the steps that step `at` can go to; None stands for leaving the flow."""
    step = file.steps[at]
    ways: list[str | None] = []
    for target in step.targets():
        outside = isinstance(target, ToFlow) or target == OUT
        ways.append(None if outside else str(target))
    if step.end:
        ways.append(None)
    elif falls_through(step):
        ways.append(file.steps[at + 1].id if at + 1 < len(file.steps) else None)
    return ways


def falls_through(step: Step) -> bool:
    """Say whether some outcome of the step leads to the one below it."""
    if step.end or step.go is not None:
        return False
    if step.when is not None:
        # After an `else` nothing below is looked at; a line without `go` goes on below.
        lines = step.when
        has_else = any(branch.else_ for branch in lines)
        return not has_else or any(branch.go is None for branch in lines)
    return True


def _reached_from(start: str, ways: dict[str, list[str | None]]) -> set[str]:
    """Return the steps that some way from `start` comes to; itself only on a way round."""
    reached: set[str] = set()
    left = [way for way in ways[start] if way is not None]
    while left:
        step = left.pop()
        if step not in reached and step in ways:
            reached.add(step)
            left.extend(way for way in ways[step] if way is not None)
    return reached


def _leaving(file: FlowFile, ways: dict[str, list[str | None]]) -> set[str]:
    """Return the steps from which the flow can be left without a failure or a missed answer."""
    in_order = {step.id: usual(step, ways[step.id]) for step in file.steps}
    leaving: set[str] = set()
    while True:
        more = {
            step
            for step, leads in in_order.items()
            if step not in leaving and any(way is None or way in leaving for way in leads)
        }
        if not more:
            return leaving
        leaving |= more


def usual(step: Step, ways: list[str | None]) -> list[str | None]:
    """Return those of `ways` that `step` takes without a failure or a missed answer."""
    unusual: list[Target] = []
    if step.after is not None:
        unusual.append(step.after.go)
    if step.if_fails is not None:
        unusual.append(step.if_fails.go)
    left = list(ways)
    for target in unusual:
        left.remove(None if isinstance(target, ToFlow) or target == OUT else str(target))
    return left


def _targets(flow: ParsedFlow, step: Step, at: int, parsed: Parsed) -> Iterator[Finding]:
    ids = [other.id for other in flow.file.steps]
    for path, target in _named(step, at):
        if isinstance(target, ToFlow):
            if target.flow not in parsed.flows:
                near = mend(target.flow, list(parsed.flows))
                yield flow.source.finding(path, f"there is no flow `{target.flow}`", near)
        elif target != OUT and target not in ids:
            near = mend(target, [*ids, OUT])
            yield flow.source.finding(path, f"there is no step `{target}`", near)


def _named(step: Step, at: int) -> Iterator[tuple[Path, Target]]:
    here = ("steps", at)
    if step.go is not None:
        yield (*here, "go"), step.go
    for answer, target in step.next.items():
        yield (*here, "next", answer), target
    for line, branch in enumerate(step.when or []):
        if branch.go is not None:
            yield (*here, "when", line, "go"), branch.go
    if step.after is not None:
        yield (*here, "after", "go"), step.after.go
    if step.if_fails is not None:
        yield (*here, "if_fails", "go"), step.if_fails.go


def _slots(flow: ParsedFlow, step: Step, at: int) -> Iterator[Finding]:
    slots = flow.file.slots
    named: list[tuple[Path, str]] = []
    if step.ask is not None:
        named.append((("steps", at, "ask"), step.ask))
    if step.after is not None:
        named += [(("steps", at, "after", "set", slot), slot) for slot in step.after.set]
    for line, branch in enumerate(step.when or []):
        named += [(("steps", at, "when", line, "set", slot), slot) for slot in branch.set]
    for path, name in named:
        if name not in slots:
            yield flow.source.finding(path, f"there is no slot `{name}`", mend(name, list(slots)))
    if step.ask in slots:
        yield from _next(flow, step, at)


def _next(flow: ParsedFlow, step: Step, at: int) -> Iterator[Finding]:
    slot = flow.file.slots[step.ask or ""]
    answers = ["yes", "no"] if slot.type == "yes_no" else list(slot.options or {})
    for answer in step.next:
        if answer not in answers:
            what = f"`{answer}` is no answer to `{step.ask}`"
            path = ("steps", at, "next", answer)
            yield flow.source.finding(path, what, mend(answer, answers))


def _handoff(flow: ParsedFlow) -> Iterator[Finding]:
    if flow.file.handoff is None and any(OUT in step.targets() for step in flow.file.steps):
        yield flow.source.finding(
            ("steps",), "the flow hands off but has no `handoff`", "add handoff: {queue: helpdesk}"
        )
