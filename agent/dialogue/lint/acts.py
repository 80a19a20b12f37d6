"""Lint of acts: what a flow may do at the level it asks for."""

from collections.abc import Iterator

from agent.dialogue.catalogue import Catalogue, Level
from agent.dialogue.finding import Finding
from agent.dialogue.flow_file import Step
from agent.dialogue.lint.levels import step_levels
from agent.dialogue.nearest import mend
from agent.dialogue.parsed import Parsed, ParsedFlow
from agent.dialogue.yaml_source import Path

VERIFYING = ("send_code", "match_account")


def check(flow: ParsedFlow, parsed: Parsed, catalogue: Catalogue) -> Iterator[Finding]:
    """Check every act of `flow`."""
    levels = step_levels(flow.file, parsed)
    for at, step in enumerate(flow.file.steps):
        if step.act is not None:
            level = levels.get(step.id, flow.file.level)
            yield from _act(flow, step, step.act, at, level, catalogue)


def check_verification(parsed: Parsed, catalogue: Catalogue) -> Iterator[Finding]:
    """Check that the bank can verify callers where a flow needs it."""
    for flow in parsed.flows.values():
        needs = [flow.file.level, *(Level[s.verify] for s in flow.file.steps if s.verify)]
        for act in VERIFYING:
            if max(needs) > Level.L0 and act not in catalogue:
                what = f"the flow needs {max(needs).name} but the bank has no act `{act}`"
                yield flow.source.finding(("needs",), what, "add the act to the catalogue")


def _act(
    flow: ParsedFlow, step: Step, act: str, at: int, level: Level, catalogue: Catalogue
) -> Iterator[Finding]:
    path: Path = ("steps", at, "do")
    spec = catalogue.get(act)
    if spec is None:
        yield flow.source.finding(path, f"there is no act `{act}`", mend(act, catalogue))
        return
    if spec.level > level:
        what = f"act `{act}` needs {spec.level.name}, the flow has only {level.name} here"
        yield flow.source.finding(path, what, f"write needs: {spec.level.name}")
    for name in step.with_:
        if name not in spec.takes:
            what = f"act `{act}` takes no `{name}`"
            yield flow.source.finding(("steps", at, "with", name), what, mend(name, spec.takes))
    for name in spec.takes:
        if name not in step.with_:
            what = f"act `{act}` needs `{name}`"
            yield flow.source.finding(path, what, f'add with: {{{name}: "{{…}}"}}')
