"""A hub of models on this machine: real sockets, as much of the public hub's API as a pull needs.

It can cut connections, be busy, keep its door shut and tell lies.
"""

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit

COMMIT = "c0ffee" + "0" * 34


@dataclass
class Hub:
    """One repository `bank/model`, and how its server behaves."""

    files: dict[str, bytes]
    licence: str = "apache-2.0"
    commit: str = COMMIT
    url: str = ""
    cuts: list[int] = field(default_factory=list)
    """After so many bytes of a body the socket is closed, for one download after the other."""
    busy: int = 0
    busy_status: int = 503
    shut: bool = False
    ranges: bool = True
    sizes: dict[str, int] = field(default_factory=dict)
    sent: dict[str, bytes] = field(default_factory=dict)
    """What is sent instead of a file."""
    asked: list[tuple[str, str]] = field(default_factory=list)
    """Path and Range of every download."""

    def entry(self, path: str) -> dict[str, object]:
        content = self.files[path]
        size = self.sizes.get(path, len(content))
        blob = hashlib.sha1(b"blob %d\0" % len(content) + content, usedforsecurity=False)
        entry: dict[str, object] = {
            "type": "file",
            "path": path,
            "size": size,
            "oid": blob.hexdigest(),
        }
        if path.endswith((".bin", ".safetensors")):
            digest = hashlib.sha256(content).hexdigest()
            entry["lfs"] = {"oid": digest, "size": size, "pointerSize": 130}
        return entry


@contextmanager
def serving(hub: Hub) -> Iterator[Hub]:
    """Serve `hub` on a free port."""

    class Door(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = unquote(urlsplit(self.path).path)
            if path.startswith("/api/models/bank/model/tree/"):
                self._json([hub.entry(name) for name in hub.files])
            elif "/revision/" in path and path.split("/revision/")[1] not in ("v2", hub.commit):
                self._json({"error": "Invalid rev id"}, 404, "RevisionNotFound")
            elif path.startswith("/api/models/bank/model"):
                card = {"license": hub.licence}
                self._json({"id": "bank/model", "sha": hub.commit, "cardData": card})
            elif path.startswith(f"/bank/model/resolve/{hub.commit}/"):
                self._file(path.removeprefix(f"/bank/model/resolve/{hub.commit}/"))
            else:
                self._json({"error": "Repository not found"}, 404, "RepoNotFound")

        def _file(self, name: str) -> None:
            asked = self.headers.get("Range", "")
            hub.asked.append((name, asked))
            if hub.shut:
                self._json({"error": "gated"}, 403, "GatedRepo")
                return
            if hub.busy:
                hub.busy -= 1
                self._json({"error": "busy"}, hub.busy_status)
                return
            content = hub.sent.get(name, hub.files[name])
            start = int(asked.removeprefix("bytes=").removesuffix("-") or 0) if hub.ranges else 0
            body = content[start:]
            self.send_response(206 if start else 200)
            if start:
                self.send_header(
                    "Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}"
                )
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            cut = hub.cuts.pop(0) if hub.cuts else None
            self.wfile.write(body[:cut])
            if cut is not None:
                self.wfile.flush()
                self.connection.shutdown(2)
                self.close_connection = True

        def _json(self, value: object, status: int = 200, code: str = "") -> None:
            body = json.dumps(value).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            if code:
                self.send_header("X-Error-Code", code)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Door)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    hub.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield hub
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
