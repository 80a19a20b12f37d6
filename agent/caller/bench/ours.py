"""BolBank's server as `bench calls` measures it: everything on, its models in the same process.

Run as a program with a data folder: prints `{"server", "api_token", "metrics_url"}` when it takes
calls; ends by SIGTERM.
"""

import json
import logging
import sys
from pathlib import Path
from typing import Any

import uvloop

from agent.server import serve
from agent.settings import Settings
from agent.wiring import House

MAX_CALLS = 200


def main() -> None:
    """Serve from the data folder given as the one argument, on a free port."""
    logging.basicConfig(level=logging.ERROR, stream=sys.stderr)
    chosen: dict[str, Any] = {
        "data_dir": Path(sys.argv[1]),
        "port": 0,
        "max_calls": MAX_CALLS,
        "drain_s": 0.0,
        "demo": True,
        "log_level": "ERROR",
    }

    def ready(house: House, url: str) -> None:
        told = {
            "server": url,
            "api_token": house.new_api_token,
            "metrics_url": f"{url}/metrics",
        }
        print(json.dumps(told), flush=True)

    uvloop.run(serve(Settings(**chosen), ready))


if __name__ == "__main__":
    main()
