"""Lint of what is sent: a registered message, with exactly the values that its text takes."""

from collections.abc import Iterator

from agent.dialogue.catalogue import Messages
from agent.dialogue.finding import Finding
from agent.dialogue.nearest import mend
from agent.dialogue.parsed import ParsedFlow


def check(flow: ParsedFlow, registered: Messages) -> Iterator[Finding]:
    """Check every message that `flow` sends."""
    for at, step in enumerate(flow.file.steps):
        if step.template is None:
            continue
        if step.template not in registered:
            what = f"no message `{step.template}` is registered"
            near = mend(step.template, registered)
            yield flow.source.finding(("steps", at, "template"), what, near)
            continue
        takes = sorted(registered[step.template])
        for name in step.with_:
            if name not in takes:
                what = f"message `{step.template}` takes no `{name}`"
                yield flow.source.finding(("steps", at, "with", name), what, mend(name, takes))
        for name in takes:
            if name not in step.with_:
                what = f"message `{step.template}` needs `{name}`"
                remedy = f'add with: {{{name}: "{{…}}"}}'
                yield flow.source.finding(("steps", at, "template"), what, remedy)
