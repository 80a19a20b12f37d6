"""Lint of what is acted on: what was heard is read back before an act changes anything."""

from collections.abc import Iterator, Set

from agent.dialogue.catalogue import Catalogue
from agent.dialogue.errors import TemplateError
from agent.dialogue.finding import Finding
from agent.dialogue.flow_file import FlowFile, SlotType, Step
from agent.dialogue.lint.paths import leads_to, usual
from agent.dialogue.parsed import ParsedFlow
from agent.dialogue.template import refs

HEARD: tuple[SlotType, ...] = ("digits", "amount", "date", "place")
"""What is easily heard wrong, as is one thing of a list the bank gave. Options of the flow's own
were read out with their keys; a note is the caller's own words."""


def check(flow: ParsedFlow, catalogue: Catalogue) -> Iterator[Finding]:
    """Check that no spoken value of `flow` reaches a writing act unconfirmed."""
    steps = flow.file.steps
    for at, step in enumerate(steps):
        slot = flow.file.slots.get(step.ask or "")
        if slot is None or not (slot.type in HEARD or slot.from_):
            continue
        if slot.secret is not None or not slot.voice:
            continue
        act = _reached(flow, at, step.ask or "", catalogue)
        if act is not None:
            what = f"`{step.ask}` goes into act `{act}` without being read back"
            remedy = f"ask a yes_no before it whose prompt names {{{step.ask}}}"
            yield flow.source.finding(("steps", at, "ask"), what, remedy)


def _reached(flow: ParsedFlow, start: int, slot: str, catalogue: Catalogue) -> str | None:
    """Return the writing act that takes `slot` on some way on which it is not read back.

    What is `set` to the slot's value is as the slot itself.
    """
    file = flow.file
    places = {step.id: at for at, step in enumerate(file.steps)}
    heard = frozenset({slot})
    left, seen = [(way, heard) for way in _ways(file, start)], set[tuple[str, frozenset[str]]]()
    while left:
        way, names = left.pop()
        if way is None or way not in places or (way, names) in seen:
            continue
        seen.add((way, names))
        step = file.steps[places[way]]
        if step.act is not None and any(names & _names(text) for text in step.with_.values()):
            spec = catalogue.get(step.act)
            if spec is not None and spec.writes:
                return step.act
        if step.ask not in names and not _reads_back(flow, step, names):
            names |= {
                name
                for branch in step.when or []
                for name, text in branch.set.items()
                if names & _names(text)
            }
            left.extend((on, names) for on in _ways(file, places[way]))
    return None


def _ways(file: FlowFile, at: int) -> list[str | None]:
    # Who no longer answers cannot confirm either; what is done then, the flow has decided.
    return usual(file.steps[at], leads_to(file, at))


def _reads_back(flow: ParsedFlow, step: Step, names: Set[str]) -> bool:
    """Say whether `step` asks yes or no and names the value in every language."""
    asked = flow.file.slots.get(step.ask or "")
    if asked is None or asked.type != "yes_no":
        return False
    prompts = [words.prompts.get(step.id, "") for words in flow.words.values()]
    return bool(prompts) and all(names & _names(text) for text in prompts)


def _names(text: str) -> set[str]:
    try:
        return {ref.name for ref in refs(text)}
    except TemplateError:
        return set()
