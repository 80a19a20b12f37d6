"""Questions to the server under call, bounded in time and size."""

import json
from typing import Any

import httpx

from agent.caller.errors import LineError, Refusal

MAX_ANSWER_BYTES = 1_000_000
SHOWN_CHARS = 200


def web_client(timeout_s: float, api_token: str | None = None) -> httpx.AsyncClient:
    """Return a client that asks this server and nobody in between."""
    headers = {"Authorization": f"Bearer {api_token}"} if api_token else {}
    return httpx.AsyncClient(timeout=timeout_s, headers=headers, trust_env=False)


async def ask(client: httpx.AsyncClient, method: str, url: str, **request: Any) -> dict[str, Any]:
    """Return the JSON object that `url` answers.

    Raises:
        Refusal: the server answered another status than 200.
        LineError: nobody answers, or the answer is over 1 MB or no JSON object.
    """
    try:
        async with client.stream(method, url, **request) as response:
            body = bytearray()
            async for chunk in response.aiter_bytes():
                body += chunk
                if len(body) > MAX_ANSWER_BYTES:
                    raise LineError(f"{url}: the answer is over {MAX_ANSWER_BYTES} bytes")
            status = response.status_code
    except httpx.HTTPError as error:
        reason = str(error) or type(error).__name__
        raise LineError(f"{url}: {reason}; is the server up?") from error
    if status != 200:
        shown = body.decode(errors="replace")[:SHOWN_CHARS]
        raise Refusal(f"{url}: answered {status}: {shown}", status)
    try:
        answer = json.loads(body)
    except ValueError:
        answer = None
    if not isinstance(answer, dict):
        raise LineError(f"{url}: the answer is no JSON object; is this BolBank's address?")
    return answer
