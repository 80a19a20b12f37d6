"""Lint of acts, values and levels: what a flow may do, name and say at the level it asks for."""

import difflib
from collections.abc import Iterator

from agent.dialogue.catalogue import Catalogue, Level
from agent.dialogue.conditions import parse as parse_condition
from agent.dialogue.errors import ConditionError, TemplateError
from agent.dialogue.finding import Finding
from agent.dialogue.flow_file import FlowFile, Step
from agent.dialogue.lint.paths import leads_to
from agent.dialogue.parsed import Parsed, ParsedFlow
from agent.dialogue.template import refs
from agent.dialogue.values import value_levels
from agent.dialogue.yaml_source import Path

VERIFYING = ("send_code", "match_account")


def check(flow: ParsedFlow, catalogue: Catalogue) -> Iterator[Finding]:
    """Check the acts of `flow`, and every value its steps and prompts name."""
    levels = step_levels(flow.file)
    for at, step in enumerate(flow.file.steps):
        yield from _act(flow, step, at, levels.get(step.id, flow.file.level), catalogue)
        yield from _named_in(flow, step, at, catalogue)
    known = value_levels(flow.file, catalogue)
    for path in flow.file.handoff.tell_agent if flow.file.handoff else []:
        if path.split(".")[0] not in known:
            yield flow.source.finding(
                ("handoff", "tell_agent"), f"there is no value `{path}`", _near(path, known)
            )
    yield from _prompts(flow, levels, catalogue)


def check_verification(parsed: Parsed, catalogue: Catalogue) -> Iterator[Finding]:
    """Check that the bank can verify callers where a flow needs it."""
    for flow in parsed.flows.values():
        needs = [flow.file.level, *(Level[s.verify] for s in flow.file.steps if s.verify)]
        for act in VERIFYING:
            if max(needs) > Level.L0 and act not in catalogue:
                what = f"the flow needs {max(needs).name} but the bank has no act `{act}`"
                yield flow.source.finding(("needs",), what, "add the act to the catalogue")


def step_levels(file: FlowFile) -> dict[str, Level]:
    """Return the level that is certainly proven when each step is taken."""
    places = {step.id: at for at, step in enumerate(file.steps)}
    levels = {file.steps[0].id: file.level}
    left = [file.steps[0].id]
    while left:
        name = left.pop()
        step = file.steps[places[name]]
        after = max(levels[name], Level[step.verify]) if step.verify else levels[name]
        for way in leads_to(file, places[name]):
            if way in places and (way not in levels or levels[way] > after):
                levels[way] = after
                left.append(way)
    return levels


def _act(
    flow: ParsedFlow, step: Step, at: int, level: Level, catalogue: Catalogue
) -> Iterator[Finding]:
    if step.do is None:
        return
    path: Path = ("steps", at, "do")
    spec = catalogue.get(step.do)
    if spec is None:
        near = _near(step.do, catalogue)
        yield flow.source.finding(path, f"there is no act `{step.do}`", near)
        return
    if spec.level > level:
        what = f"act `{step.do}` needs {spec.level.name}, the flow has only {level.name} here"
        yield flow.source.finding(path, what, f"write needs: {spec.level.name}")
    for name in step.with_:
        if name not in spec.takes:
            what = f"act `{step.do}` takes no `{name}`"
            yield flow.source.finding(("steps", at, "with", name), what, _near(name, spec.takes))
    for name in spec.takes:
        if name not in step.with_:
            what = f"act `{step.do}` needs `{name}`"
            yield flow.source.finding(path, what, f'add with: {{{name}: "{{…}}"}}')


def _named_in(flow: ParsedFlow, step: Step, at: int, catalogue: Catalogue) -> Iterator[Finding]:
    """Check the values that arguments, settings and conditions of a step name."""
    known = value_levels(flow.file, catalogue)
    texts: list[tuple[Path, str]] = [
        (("steps", at, "with", name), text) for name, text in step.with_.items()
    ]
    if step.after is not None:
        texts += [(("steps", at, "after", "set", n), t) for n, t in step.after.set.items()]
    for line, branch in enumerate(step.when or []):
        texts += [(("steps", at, "when", line, "set", n), t) for n, t in branch.set.items()]
        if branch.if_ is not None:
            yield from _condition(flow, ("steps", at, "when", line, "if"), branch.if_, known)
    for path, text in texts:
        try:
            names = [ref.name for ref in refs(text)]
        except TemplateError as error:
            what, _, mend = str(error).partition(": ")
            yield flow.source.finding(path, what, mend)
            continue
        for name in names:
            if name not in known:
                yield flow.source.finding(path, f"there is no value `{name}`", _near(name, known))


def _condition(
    flow: ParsedFlow, path: Path, text: str, known: dict[str, Level]
) -> Iterator[Finding]:
    try:
        condition = parse_condition(text)
    except ConditionError as error:
        yield flow.source.finding(path, str(error), "write e.g. count(cards) == 1")
        return
    for name in condition.names:
        if name.split(".")[0] not in known:
            yield flow.source.finding(path, f"there is no value `{name}`", _near(name, known))


def _prompts(flow: ParsedFlow, levels: dict[str, Level], catalogue: Catalogue) -> Iterator[Finding]:
    """Check that prompts name only values that exist and that the caller may hear there."""
    known = value_levels(flow.file, catalogue)
    for language, words in flow.words.items():
        source = flow.word_sources[language]
        for key, text in words.prompts.items():
            level = levels.get(key.split(".")[0], flow.file.level)
            path = ("prompts", key)
            try:
                named = refs(text)
            except TemplateError as error:
                what, _, mend = str(error).partition(": ")
                yield source.finding(path, what, mend)
                continue
            for ref in named:
                if ref.name == "choices":
                    continue
                if ref.name not in known:
                    what = f"there is no value `{ref.name}`"
                    yield source.finding(path, what, _near(ref.name, known))
                elif known[ref.name] > level:
                    what = f"prompt names `{ref.name}`, which needs {known[ref.name].name}"
                    what += f"; the caller is only {level.name} here"
                    yield source.finding(path, what, f"write needs: {known[ref.name].name}")


def _near(name: str, known: object) -> str:
    names = [str(item) for item in known]  # type: ignore[attr-defined]
    close = difflib.get_close_matches(name, names, 1, 0.5)
    if close:
        return f"did you mean `{close[0]}`?"
    return f"use one of: {', '.join(names)}" if names else "take it out"
