"""Lint of values: every one that is named exists, and the caller may hear it where it is spoken."""

from collections.abc import Iterable, Iterator, Mapping

from agent.dialogue.catalogue import Level
from agent.dialogue.conditions import parse as parse_condition
from agent.dialogue.errors import ConditionError, TemplateError
from agent.dialogue.finding import Finding
from agent.dialogue.flow_file import Step
from agent.dialogue.lint.levels import step_levels
from agent.dialogue.nearest import mend
from agent.dialogue.parsed import Parsed, ParsedFlow
from agent.dialogue.template import refs
from agent.dialogue.values import ALWAYS, ITEM, here
from agent.dialogue.yaml_source import Path, Source

Known = Mapping[str, Level]


def check(flow: ParsedFlow, parsed: Parsed, known: Known) -> Iterator[Finding]:
    """Check every value that the steps, the handoff and the prompts of `flow` name."""
    levels = step_levels(flow.file, parsed)
    steps = {step.id: step for step in flow.file.steps}
    for at, step in enumerate(flow.file.steps):
        level = levels.get(step.id, flow.file.level)
        for path, text in _texts(step, at):
            # What goes into an SMS is heard by the caller too; an act's arguments are not.
            heard_at = level if step.send else None
            yield from _text(flow.source, path, text, known, heard_at)
        if step.each is not None and step.each not in known:
            what = f"there is no value `{step.each}`"
            yield flow.source.finding(("steps", at, "each"), what, mend(step.each, known))
        yield from _conditions(flow, step, at, known)
        yield from _choices(flow, step, at, level, known)
    yield from _taken(flow)
    for told in flow.file.handoff.tell_agent if flow.file.handoff else []:
        if (name := told.split(".")[0]) not in known:
            place = ("handoff", "tell_agent")
            yield flow.source.finding(place, f"there is no value `{name}`", mend(name, known))
    for language, words in flow.words.items():
        for key, text in words.prompts.items():
            step_id = key.split(".")[0]
            level = levels.get(step_id, flow.file.level)
            source, at_step = flow.word_sources[language], here(known, steps.get(step_id))
            yield from _text(source, ("prompts", key), text, at_step, level)


def _taken(flow: ParsedFlow) -> Iterator[Finding]:
    """Check that no name stands for two values."""
    file = flow.file
    groups: tuple[tuple[str, Iterable[str]], ...] = (
        ("takes", file.takes),
        ("facts", file.facts),
        ("slots", file.slots),
    )
    taken = dict.fromkeys([*ALWAYS, ITEM, "choices"], "a value of every flow")
    for group, names in groups:
        for name in names:
            if name in taken:
                path: Path = (group,) if group == "takes" else (group, name)
                yield flow.source.finding(path, f"`{name}` is {taken[name]} too", "rename one")
            taken.setdefault(name, f"one of `{group}`")


def _texts(step: Step, at: int) -> Iterator[tuple[Path, str]]:
    for name, text in step.with_.items():
        yield ("steps", at, "with", name), text
    if step.after is not None:
        for name, text in step.after.set.items():
            yield ("steps", at, "after", "set", name), text
    for line, branch in enumerate(step.when or []):
        for name, text in branch.set.items():
            yield ("steps", at, "when", line, "set", name), text


def _text(
    source: Source, path: Path, text: str, known: Known, level: Level | None = None
) -> Iterator[Finding]:
    """Check the references of `text`; against `level` where it is spoken or sent."""
    try:
        named = refs(text)
    except TemplateError as error:
        what, _, mending = str(error).partition(": ")
        yield source.finding(path, what, mending)
        return
    for ref in named:
        if ref.name == "choices" and path[0] == "prompts":
            continue
        if ref.name not in known:
            yield source.finding(path, f"there is no value `{ref.name}`", mend(ref.name, known))
        elif level is not None and known[ref.name] > level:
            needed = known[ref.name].name
            what = f"`{ref.name}` needs {needed}, the caller is only {level.name} here"
            yield source.finding(path, what, f"write needs: {needed}")


def _conditions(flow: ParsedFlow, step: Step, at: int, known: Known) -> Iterator[Finding]:
    for line, branch in enumerate(step.when or []):
        path = ("steps", at, "when", line, "if")
        if branch.if_ is None:
            continue
        try:
            names = parse_condition(branch.if_).names
        except ConditionError as error:
            yield flow.source.finding(path, str(error), "write e.g. count(cards) == 1")
            continue
        for name in (name.split(".")[0] for name in names):
            if name not in known:
                yield flow.source.finding(path, f"there is no value `{name}`", mend(name, known))


def _choices(
    flow: ParsedFlow, step: Step, at: int, level: Level, known: Known
) -> Iterator[Finding]:
    slot = flow.file.slots.get(step.ask or "")
    if slot is None or slot.from_ is None:
        return
    if slot.from_ not in known:
        path: Path = ("slots", step.ask or "", "from")
        what = f"no act of the flow gives `{slot.from_}`"
        yield flow.source.finding(path, what, mend(slot.from_, known))
    elif known[slot.from_] > level:
        needed = known[slot.from_].name
        what = f"the choices name `{slot.from_}`, which needs {needed}"
        yield flow.source.finding(("steps", at, "ask"), what, f"write needs: {needed}")
