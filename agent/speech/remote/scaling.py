"""How many replicas the open calls need. Ray copies this module into its controller."""

import math
from typing import Any


class OpenCalls:
    """A policy of Ray Serve over what replicas report as `calls`; Serve keeps it within bounds."""

    def __init__(self, calls_each: int) -> None:
        self._calls_each = calls_each

    def __call__(self, context: Any) -> tuple[int, dict[str, Any]]:
        """Return the replicas wanted, and the policy's state, of which it has none."""
        calls = sum((context.aggregated_metrics or {}).get("calls", {}).values())
        return max(1, math.ceil(calls / self._calls_each)), context.policy_state or {}
