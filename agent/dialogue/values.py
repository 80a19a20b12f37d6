"""The values that a flow's prompts, arguments and conditions can name, and who may hear them."""

from collections.abc import Mapping

from agent.dialogue.catalogue import Catalogue, Level
from agent.dialogue.flow_file import FlowFile

ALWAYS: Mapping[str, Level] = {"bank": Level.L0, "customer": Level.L1, "account": Level.L1}
"""Values that every flow can name: the bank's name, and who was verified."""


def value_levels(flow: FlowFile, catalogue: Catalogue) -> dict[str, Level]:
    """Return the values of `flow` by name, each with the level a caller needs to hear it."""
    levels = dict(ALWAYS)
    for step in flow.steps:
        spec = catalogue.get(step.do) if step.do is not None else None
        for name, level in (spec.gives if spec else {}).items():
            levels[name] = max(level, levels.get(name, Level.L0))
    for name, slot in flow.slots.items():
        levels[name] = levels.get(slot.from_, Level.L0) if slot.from_ else Level.L0
    return levels
