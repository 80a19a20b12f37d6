"""Logs without secrets: every line is scrubbed and carries its call's id, whoever wrote it.

Pipecat logs by loguru; those lines come the same way. Exceptions are rendered here, because their
text may quote what a caller said or keyed.
"""

import json
import logging
import re
import sys
import traceback
from contextvars import ContextVar
from datetime import UTC, datetime
from types import TracebackType
from typing import TYPE_CHECKING, TextIO

from loguru import logger as loguru_logger

from agent.trust.numbers import mask

if TYPE_CHECKING:
    from loguru import Message

call_id: ContextVar[str] = ContextVar("call_id", default="-")
"""The call that runs in this task; set it at the start of a call."""

_PHONE = re.compile(r"(?<![\w.+])(?:\+91|91|0)?[6-9]\d{9}(?!\w)")
_LONG = re.compile(r"(?<![\w.])\d(?:[ -]?\d){8,18}(?![\w])")
_CODE = re.compile(r"(?<![\w.:/-])\d{6}(?![\w.])")
_PAN = re.compile(r"\b[A-Za-z]{5}\d{4}[A-Za-z]\b")
_TOKEN = re.compile(r"\beyJ[\w-]+\.[\w-]+\.[\w-]+|(?<=Bearer )\S+", re.IGNORECASE)
_NAMED = re.compile(
    r"((?:\b(?:t?pin|otp|cvv|digits?|secret|password|one_time_code|token|authorization)"
    r"|(?<=[\"'])key)"
    r"[\"']?\s*[:=]\s*)(?:b?[\"'][^\"']*[\"']|[^\s,;)}\]]+)",
    re.IGNORECASE,
)
_URL_PASSWORD = re.compile(r"(?<=://)([^\s:/@]*):[^\s/@]+(?=@)")


def scrub(text: str) -> str:
    """Return `text` without secrets; telephone numbers keep their last four digits."""
    text = _TOKEN.sub("[token]", text)
    text = _URL_PASSWORD.sub(r"\1:[password]", text)
    text = _NAMED.sub(r"\1[hidden]", text)
    text = _PHONE.sub(lambda match: mask(match.group()), text)
    text = _PAN.sub("[pan]", text)
    text = _LONG.sub("[number]", text)
    return _CODE.sub("[code]", text)


class Scrubber(logging.Filter):
    """Scrubs a record in place: message, arguments, exception, stack; adds `call_id`.

    Put it on handlers: a filter on a logger does not see the records of the loggers below it.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        try:
            message = record.getMessage()
        except Exception:
            # Arguments that do not fit: the template alone says where; they might be anything.
            message = str(record.msg)
        record.msg, record.args = scrub(message), ()
        if record.exc_info and record.exc_info[0] is not None:
            record.exc_text = _render(*record.exc_info)
        if record.exc_text:
            record.exc_text = scrub(record.exc_text)
        record.exc_info = None
        if record.stack_info:
            record.stack_info = scrub(record.stack_info)
        record.call_id = call_id.get()
        return True


class JsonFormatter(logging.Formatter):
    """One JSON object a line: `at`, `level`, `logger`, `call_id`, `message`, `error` if any."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "call_id": getattr(record, "call_id", "-"),
            "message": record.getMessage(),
        }
        if record.exc_text:
            line["error"] = record.exc_text
        return json.dumps(line, ensure_ascii=False)


def install_logging(level: str, json: bool = False, stream: TextIO | None = None) -> None:
    """Send every log line, loguru's too, through the scrubber to `stream` (standard error).

    `level` is one of logging's names. Call it once at start-up, before anything logs.
    """
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.addFilter(Scrubber())
    text = "%(asctime)s %(levelname)s %(call_id)s %(name)s: %(message)s"
    handler.setFormatter(JsonFormatter() if json else logging.Formatter(text))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    loguru_logger.remove()
    # loguru must neither print variables with a trace (diagnose) nor dump a record that its sink
    # could not take (catch).
    loguru_logger.add(
        _from_loguru, level=level, format="{message}", backtrace=False, diagnose=False, catch=False
    )


def _from_loguru(message: "Message") -> None:
    source = message.record
    exception = source["exception"]
    info = None
    if exception is not None and exception.type is not None and exception.value is not None:
        info = (exception.type, exception.value, exception.traceback)
    record = logging.LogRecord(
        name=source["name"] or "loguru",
        level=source["level"].no,
        pathname=source["file"].path,
        lineno=source["line"],
        msg=source["message"],
        args=None,
        exc_info=info,
        func=source["function"],
    )
    logging.getLogger(record.name).handle(record)


def _render(
    kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
) -> str:
    return "".join(traceback.format_exception(kind, error, trace)).rstrip()
