"""A flow as one screen of text: each step, what is said, and where it leads."""

from collections.abc import Iterator

from agent.dialogue.book import Flow, FlowBook
from agent.dialogue.flow_file import Step, Target, ToFlow


def show(book: FlowBook, flow: str) -> str:
    """Return flow `flow` as text, with its words in every language.

    Raises:
        KeyError: there is no such flow.
    """
    return "\n".join(_lines(book.flows[flow])) + "\n"


def _lines(flow: Flow) -> Iterator[str]:
    file = flow.file
    key = f", menu key {file.menu_key}" if file.menu_key else ""
    yield f"{file.flow}: {file.title} (needs {file.needs}{key}, owner {file.owner})"
    for language, words in flow.words.items():
        if words.starts_when:
            yield f"  starts ({language}): {' · '.join(words.starts_when)}"
    for step in file.steps:
        yield ""
        yield f"{step.id}: {_does(flow, step)}"
        for name in (step.id, *(f"{step.id}.{part}" for part in ("help", "no_match", "no_input"))):
            for language, words in flow.words.items():
                if name in words.prompts:
                    label = name.removeprefix(step.id).lstrip(".")
                    yield f"    {f'{label} ' if label else ''}({language}) {words.prompts[name]}"
        yield from _leads(flow, step)
    if file.handoff is not None:
        yield ""
        yield f"handoff: {file.handoff.queue}, telling {', '.join(file.handoff.tell_agent) or '-'}"


def _does(flow: Flow, step: Step) -> str:
    given = ", ".join(f"{name}={text}" for name, text in step.with_.items())
    match step.verb:
        case "ask":
            slot = flow.slot(step)
            keys = " ".join(f"{key}={name}" for name, key in (slot.options or {}).items())
            source = f" from {slot.from_}" if slot.from_ else ""
            return f"ask {step.ask} ({slot.type}{source}{' ' + keys if keys else ''})"
        case "do":
            return f"do {step.act or f'flow {step.subflow}'}({given})"
        case "send":
            return f"send {step.template}({given})"
        case "verify":
            return f"verify {step.verify}"
        case verb:
            return verb


def _leads(flow: Flow, step: Step) -> Iterator[str]:
    for answer, way in step.next.items():
        yield f"    {answer} → {_place(way)}"
    for branch in step.when or []:
        test = branch.if_ if branch.if_ is not None else "else"
        sets = "".join(f" {name}={text}" for name, text in branch.set.items())
        target = branch.go if branch.go is not None else flow.below[step.id]
        yield f"    {test} →{sets} {_place(target)}"
    if step.after is not None:
        yield f"    unanswered → {_place(step.after.go)}"
    if step.if_fails is not None:
        yield f"    fails → {_place(step.if_fails.go)}"
    if step.go is not None:
        yield f"    → {_place(step.go)}"


def _place(target: Target | None) -> str:
    if isinstance(target, ToFlow):
        return f"flow {target.flow}"
    return target if target is not None else "end"
