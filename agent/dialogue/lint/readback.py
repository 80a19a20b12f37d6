"""Lint of what is acted on: what was heard is read back before an act changes anything."""

from collections.abc import Iterator

from agent.dialogue.catalogue import Catalogue
from agent.dialogue.errors import TemplateError
from agent.dialogue.finding import Finding
from agent.dialogue.flow_file import FlowFile, SlotType, Step
from agent.dialogue.lint.paths import leads_to, usual
from agent.dialogue.parsed import ParsedFlow
from agent.dialogue.template import refs

HEARD: tuple[SlotType, ...] = ("digits", "amount", "date", "place")
"""What is easily heard wrong. A choice was read out; a note is the caller's own words."""


def check(flow: ParsedFlow, catalogue: Catalogue) -> Iterator[Finding]:
    """Check that no spoken value of `flow` reaches a writing act unconfirmed."""
    steps = flow.file.steps
    for at, step in enumerate(steps):
        slot = flow.file.slots.get(step.ask or "")
        if slot is None or slot.type not in HEARD or slot.secret is not None or not slot.voice:
            continue
        act = _reached(flow, at, step.ask or "", catalogue)
        if act is not None:
            what = f"`{step.ask}` goes into act `{act}` without being read back"
            remedy = f"ask a yes_no before it whose prompt names {{{step.ask}}}"
            yield flow.source.finding(("steps", at, "ask"), what, remedy)


def _reached(flow: ParsedFlow, start: int, slot: str, catalogue: Catalogue) -> str | None:
    """Return the writing act that takes `slot` on some way on which it is not read back."""
    file = flow.file
    places = {step.id: at for at, step in enumerate(file.steps)}
    left, seen = _ways(file, start), set[str]()
    while left:
        way = left.pop()
        if way is None or way not in places or way in seen:
            continue
        seen.add(way)
        step = file.steps[places[way]]
        if step.act is not None and _takes(step, slot):
            spec = catalogue.get(step.act)
            if spec is not None and spec.writes:
                return step.act
        if step.ask != slot and not _reads_back(flow, step, slot):
            left.extend(_ways(file, places[way]))
    return None


def _ways(file: FlowFile, at: int) -> list[str | None]:
    # Who no longer answers cannot confirm either; what is done then, the flow has decided.
    return usual(file.steps[at], leads_to(file, at))


def _takes(step: Step, slot: str) -> bool:
    return any(slot in _names(text) for text in step.with_.values())


def _reads_back(flow: ParsedFlow, step: Step, slot: str) -> bool:
    """Say whether `step` asks yes or no and names the slot in every language."""
    asked = flow.file.slots.get(step.ask or "")
    if asked is None or asked.type != "yes_no":
        return False
    prompts = [words.prompts.get(step.id, "") for words in flow.words.values()]
    return bool(prompts) and all(slot in _names(text) for text in prompts)


def _names(text: str) -> set[str]:
    try:
        return {ref.name for ref in refs(text)}
    except TemplateError:
        return set()
