"""A flow as a Mermaid flowchart: steps are boxes, and arrows say what leads where.

Syntax: https://mermaid.js.org/syntax/flowchart.html
"""

from collections.abc import Iterator

from agent.dialogue.book import Flow, FlowBook
from agent.dialogue.flow_file import Step, Target, ToFlow

_SHAPES = {
    "ask": ("([", "])"),
    "when": ("{", "}"),
    "do": ("[[", "]]"),
    "send": ("[[", "]]"),
    "end": ("((", "))"),
}
_PLAIN = ("[", "]")


def graph(book: FlowBook, flow: str) -> str:
    """Return flow `flow` as Mermaid text.

    Raises:
        KeyError: there is no such flow.
    """
    return "\n".join(_lines(book.flows[flow])) + "\n"


def _lines(flow: Flow) -> Iterator[str]:
    yield "flowchart TD"
    yield f"  start([{_text(flow.file.title)}]) --> {_node(flow.first)}"
    outside: dict[str, str] = {}
    for step in flow.file.steps:
        opening, closing = _SHAPES.get(step.verb, _PLAIN)
        yield f"  {_node(step.id)}{opening}{_text(_label(step))}{closing}"
        for why, target in _ways(flow, step):
            name, label = _place(target)
            if label is not None:
                outside[name] = label
            arrow = f"-- {_text(why)} -->" if why else "-->"
            yield f"  {_node(step.id)} {arrow} {name}"
    for name, label in outside.items():
        yield f"  {name}[/{_text(label)}/]"


def _ways(flow: Flow, step: Step) -> Iterator[tuple[str, Target | None]]:
    """Yield why each arrow that leaves `step` is taken, and where it leads."""
    below: Target | None = flow.below[step.id]
    if step.verb == "end":
        return
    yield from step.next.items()
    for branch in step.when or []:
        yield branch.if_ or "else", branch.go if branch.go is not None else below
    if step.after is not None:
        yield "no answer", step.after.go
    if step.if_fails is not None:
        yield "fails", step.if_fails.go
    if step.verb == "when" and step.when and step.when[-1].else_:
        return
    if not _answers_all(flow, step):
        yield "else" if step.when or step.next else "", step.go if step.go is not None else below


def _answers_all(flow: Flow, step: Step) -> bool:
    """Say whether `next` has a way for every answer to the question."""
    if step.ask is None:
        return False
    slot = flow.slot(step)
    answers = set(slot.options) if slot.options else {"yes", "no"}
    return slot.type in ("choice", "yes_no") and answers <= set(step.next)


def _label(step: Step) -> str:
    match step.verb:
        case "ask":
            return f"{step.id}: ask {step.ask}"
        case "do":
            return f"{step.id}: {step.act or f'flow {step.subflow}'}"
        case "send":
            return f"{step.id}: SMS {step.template}"
        case "verify":
            return f"{step.id}: verify {step.verify}"
        case _:
            return step.id


def _node(step: str) -> str:
    # A prefix, for `end` and other step names are words of Mermaid's own.
    return f"s_{step}"


def _place(target: Target | None) -> tuple[str, str | None]:
    """Return the node of `target`, and its label where it lies outside the flow."""
    if target is None:
        return "over", "anything else?"
    if isinstance(target, ToFlow):
        return f"f_{target.flow}", f"flow {target.flow}"
    if target == "handoff":
        return "person", "a person"
    return _node(target), None


def _text(text: str) -> str:
    return '"' + text.replace('"', "#quot;") + '"'
