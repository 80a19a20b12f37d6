"""Serves the widget and the demo page that embeds it."""

from importlib import resources

from fastapi import APIRouter
from starlette.responses import Response

PAGE_HEADERS = {
    # The page and the widget work under a policy without `unsafe-inline`, as a bank's site has it.
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
    "connect-src 'self'; media-src 'self' blob:; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'self'",
    "Permissions-Policy": "microphone=(self)",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-cache",
}
SCRIPT_HEADERS = {
    "Access-Control-Allow-Origin": "*",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "max-age=300",
}
FILES = {
    "": ("index.html", "text/html; charset=utf-8", PAGE_HEADERS),
    "bolbank-call.js": ("bolbank-call.js", "text/javascript; charset=utf-8", SCRIPT_HEADERS),
    "bank.css": ("bank.css", "text/css; charset=utf-8", SCRIPT_HEADERS),
}


def create_pages(*, prefix: str = "/widget") -> APIRouter:
    """Return the routes `{prefix}/` (demo page), `{prefix}/bolbank-call.js` and its style.

    The demo page asks `GET /demo/token` for the customer's signed token; the server that has the
    demo key answers it.
    """
    router = APIRouter(prefix=prefix, include_in_schema=False)
    folder = resources.files("telephony.webrtc") / "widget"
    for path, (name, media_type, headers) in FILES.items():
        _add(router, f"/{path}", (folder / name).read_bytes(), media_type, headers)
    return router


def _add(
    router: APIRouter, path: str, content: bytes, media_type: str, headers: dict[str, str]
) -> None:
    async def send() -> Response:
        return Response(content, media_type=media_type, headers=headers)

    router.add_api_route(path, send, methods=["GET", "HEAD"])
