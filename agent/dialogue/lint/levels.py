"""The level that is certainly proven at each step of a flow."""

from agent.dialogue.catalogue import Level
from agent.dialogue.flow_file import FlowFile
from agent.dialogue.lint.paths import leads_to
from agent.dialogue.parsed import Parsed


def step_levels(file: FlowFile, parsed: Parsed) -> dict[str, Level]:
    """Return, for every step that can be reached, the least level a caller has there."""
    places = {step.id: at for at, step in enumerate(file.steps)}
    levels = {file.steps[0].id: file.level}
    left = [file.steps[0].id]
    while left:
        name = left.pop()
        step = file.steps[places[name]]
        done = parsed.flows.get(step.subflow or "")
        proves = Level[step.verify] if step.verify else done.file.level if done else Level.L0
        after = max(levels[name], proves)
        for way in leads_to(file, places[name]):
            if way in places and (way not in levels or levels[way] > after):
                levels[way] = after
                left.append(way)
    return levels
