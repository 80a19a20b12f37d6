"""What answers a call."""

import os

# ONNX Runtime reports to its maker from its import on unless this stands before it; nothing inside
# a bank may.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
