"""The `bolbank` command: every verb a thin call into a room.

Rooms are imported inside the verbs: `bolbank flows check` must not wait for torch.
"""

import asyncio
import errno
import logging
import os
import sys
from collections.abc import Callable
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import Annotated, Any

import typer
from loguru import logger as loguru_logger
from rich.table import Column, Table

from agent.cli_flows import FLOWS, FlowsDir, flows_app
from agent.cli_models import models_app
from agent.cli_sounds import sounds_app
from agent.cli_speech import speech_app
from agent.settings import Settings
from agent.terminal import AsJson, err, out, print_json, read_settings

app = typer.Typer(help="Voice service for rural banks.", no_args_is_help=True)
calls_app = typer.Typer(help="Records of calls.", no_args_is_help=True)
db_app = typer.Typer(help="The database.", no_args_is_help=True)
bench_app = typer.Typer(help="Measurements beside a baseline.", no_args_is_help=True)
app.add_typer(calls_app, name="calls")
app.add_typer(flows_app, name="flows")
app.add_typer(speech_app, name="speech")
models_app.add_typer(sounds_app)
app.add_typer(models_app, name="models")
app.add_typer(db_app, name="db")
app.add_typer(bench_app, name="bench")


def main() -> None:
    """Run the command; an error of ours is one sentence and exit status 1."""
    from agent.bank.errors import LedgerError
    from agent.call.errors import CallError
    from agent.caller.errors import CallerError, UsageError
    from agent.dialogue.errors import DialogueError
    from agent.speech.errors import SpeechError
    from agent.store.errors import StoreError
    from agent.trust.errors import TrustError

    # Pipecat greets on loguru's own sink as it is imported; logs start with the verb, scrubbed.
    loguru_logger.remove()
    ours = (CallError, CallerError, DialogueError, LedgerError, SpeechError, StoreError, TrustError)
    try:
        app()
    except ours as error:
        err.print(str(error), style="red", markup=False, highlight=False)
        sys.exit(2 if isinstance(error, UsageError) else 1)


@app.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on.")] = None,
    port: Annotated[int | None, typer.Option(help="Port to listen on; 0 takes a free one.")] = None,
) -> None:
    """Answer calls until SIGTERM; then let running calls end."""
    from agent.server import serve as serve_house
    from agent.speech.config import DEMO
    from agent.speech.models.first_start import demo_note
    from agent.wiring import House

    settings = read_settings(host=host, port=port)

    def ready(house: House, url: str) -> None:
        err.print(f"Answering calls at {url} (speech: {house.pool.label})", highlight=False)
        if settings.speech_model == DEMO:
            err.print(demo_note(settings.speech.models_dir), markup=False, highlight=False)
        if house.new_api_token:
            err.print(f"API token, shown this once: {house.new_api_token}", highlight=False)

    _run(lambda: serve_house(settings, ready), settings)


@app.command()
def demo(
    once: Annotated[bool, typer.Option("--once", help="End after the calls.")] = False,
    as_json: AsJson = False,
    repeat_s: Annotated[
        float, typer.Option(help="Place the calls again and again for so many seconds.")
    ] = 0.0,
    port: Annotated[int, typer.Option(help="Port of the web page; 0 takes a free one.")] = 8080,
) -> None:
    """Serve on this machine, place calls, print them live, and stay up to be called."""
    from agent.caller.demo_run import run_demo

    settings = read_settings(port=port)
    ok = _run(
        lambda: run_demo(settings, err if as_json else out, once, as_json, repeat_s), settings
    )
    raise typer.Exit(0 if ok else 1)


@app.command()
def ring(
    script: Annotated[Path, typer.Option(help="The caller's script, YAML.")],
    via: Annotated[str, typer.Option(help="webrtc or asterisk.")] = "webrtc",
    lang: Annotated[str | None, typer.Option(help="Language of the caller's voice.")] = None,
    loss: Annotated[float, typer.Option(help="Per cent of the packets lost.")] = 0.0,
    server: Annotated[str, typer.Option(help="Where BolBank answers.")] = "http://127.0.0.1:8080",
    token: Annotated[str | None, typer.Option(envvar="BOLBANK_API_TOKEN")] = None,
    recording: Annotated[Path | None, typer.Option(help="Write both sides to this WAV.")] = None,
    as_json: AsJson = False,
) -> None:
    """Place one call by a synthetic caller and print both sides."""
    from agent.caller import ring as rings
    from agent.caller.report import CallReport
    from agent.caller.script import load_script
    from agent.speech.espeak import Espeak

    rings.check_usage(via, loss_percent=loss, api_token=token)
    told = load_script(script)
    if lang is not None:
        told = told.model_copy(update={"language": lang})
    console = err if as_json else out

    async def call() -> CallReport:
        espeak = Espeak()
        try:
            return await rings.ring(
                via,
                told,
                espeak,
                server=server,
                api_token=token,
                loss_percent=loss,
                live=rings.print_live(console),
                recording=recording,
            )
        finally:
            await espeak.close()

    report = _run(call, read_settings())
    if as_json:
        print_json(report.as_dict())
    else:
        rings.print_report(console, report)
    raise typer.Exit(0 if report.problem is None else 1)


@app.command("understand")
def understand_lines(
    jsonl: Annotated[bool, typer.Option("--jsonl", help="Read and write JSON Lines.")] = False,
    folder: Annotated[
        Path, typer.Option("--flows", help="Folder with bank.yaml and the flows.")
    ] = Path("flows"),
) -> None:
    """What utterances mean: {"id","lang","text","expect"} in, {"id","value","confidence"} out.

    `expect` is intent, amount, digits or yes_no. A bad line is answered by an error, and the exit
    status is then 1.
    """
    import json

    from agent.call.acts import CATALOGUE
    from agent.dialogue.book import compile
    from agent.dialogue.bundle import Bundle
    from agent.dialogue.utterances import answer, lines

    if not jsonl:
        err.print("say --jsonl: utterances are read from stdin, one JSON object a line")
        raise typer.Exit(2)
    book = compile(Bundle.from_folder(folder), CATALOGUE)
    failed = False
    for line in lines(sys.stdin.buffer):
        answered = answer(book, line)
        failed |= "error" in answered
        sys.stdout.write(json.dumps(answered, ensure_ascii=False) + "\n")
        sys.stdout.flush()
    raise typer.Exit(1 if failed else 0)


@calls_app.command("list")
def calls_list(limit: int = 20, as_json: AsJson = False) -> None:
    """The newest calls."""
    from agent.api import shown
    from agent.store.calls import Calls

    async def read(calls: Calls) -> list[dict[str, Any]]:
        return [shown(call) for call in await calls.list_calls(limit)]

    rows = _with_calls(read)
    if as_json:
        print_json({"calls": rows})
        return
    columns = ("started", "transport", "caller", "language", "outcome")
    table = Table(Column("id", no_wrap=True), *columns, box=None)
    for row in rows:
        started: datetime = row["started_at"]
        fields = (row[name] or "" for name in ("transport", "caller", "language"))
        ended = row["outcome"] or row["state"]
        table.add_row(row["id"], f"{started.astimezone():%m-%d %H:%M}", *fields, ended)
    out.print(table)


@calls_app.command("show")
def calls_show(call_id: str, as_json: AsJson = False) -> None:
    """One call with its transcript, redacted as it is stored."""
    from agent.api import shown
    from agent.store.calls import Call, Calls

    async def read(calls: Calls) -> Call | None:
        return await calls.get(call_id)

    call = _with_calls(read)
    if call is None:
        err.print(f"there is no call {call_id}; see `bolbank calls list`", highlight=False)
        raise typer.Exit(1)
    if as_json:
        print_json(shown(call))
        return
    out.print(f"{call.transport}, {call.language}, {call.outcome or call.state}")
    for turn in call.turns:
        note = "" if turn.confidence is None else f"  ({turn.confidence:.2f})"
        out.print(f"{turn.who:>6}  {turn.text}{note}", markup=False, highlight=False)
        if turn.translated is not None:
            said_as = f"translated, {turn.translated}: {turn.heard or '…'}"
            out.print(f"{'':>6}  ↳ {said_as}", markup=False, highlight=False)


@db_app.command("upgrade")
def db_upgrade() -> None:
    """Bring the database to this version's schema."""
    from agent.store.migrate import upgrade

    settings = read_settings()
    _run(lambda: upgrade(settings.database), settings)
    out.print("the database is up to date")


@bench_app.command("calls")
def bench_calls(
    calls: Annotated[str, typer.Option(help="How many at once, comma-separated.")] = "1,10,25,50",
    as_json: AsJson = False,
) -> None:
    """CPU, loop lag and memory of 8 kHz calls, beside a stock Pipecat pipeline."""
    from agent.caller.bench.calls import bench_calls as measure
    from agent.caller.bench.progress import bar

    counts = [int(count) for count in calls.split(",")]
    with bar(err) as report:
        result = _run(lambda: measure(counts, progress=report), read_settings())
    _print_bench(result, as_json)


@bench_app.command("latency")
def bench_latency(calls: int = 10, as_json: AsJson = False) -> None:
    """Voice-to-voice time, measured at the caller, and what each stage takes of it."""
    from agent.caller.bench.latency import bench_latency as measure
    from agent.caller.bench.progress import bar

    with bar(err) as report:
        result = _run(lambda: measure(calls, progress=report), read_settings())
    _print_bench(result, as_json)


@bench_app.command("speech")
def bench_speech(
    device: Annotated[str, typer.Option(help="cpu, cuda, cuda:1.")] = "cpu",
    only: Annotated[str, typer.Option(help="Parts, comma-separated; all where empty.")] = "",
    real: Annotated[
        bool | None, typer.Option(help="Shapes of the real models; as the device where not said.")
    ] = None,
    seconds: Annotated[float, typer.Option(help="How long each number of calls talks.")] = 15.0,
    most_calls: int = 1024,
    as_json: AsJson = False,
) -> None:
    """The pool's models side by side: engines, precisions, batches, and calls within the budget."""
    from agent.caller.bench.progress import bar
    from agent.caller.bench.speech.run import bench_speech as measure

    parts = [part for part in only.split(",") if part]
    with bar(err) as report:
        result = _run(
            lambda: measure(
                device,
                real=real,
                only=parts,
                seconds=seconds,
                most_calls=most_calls,
                progress=report,
            ),
            read_settings(),
        )
    _print_bench(result, as_json)


@bench_app.command("dialogue")
def bench_dialogue(folder: FlowsDir = FLOWS, as_json: AsJson = False) -> None:
    """Engine events a second and the time to understand, without sound, on one core."""
    from agent.call.acts import CATALOGUE
    from agent.caller.bench.dialogue import bench_dialogue as measure
    from agent.caller.bench.progress import bar
    from agent.dialogue.bundle import Bundle

    with bar(err) as progress:
        result = measure(Bundle.from_folder(folder), CATALOGUE, progress=progress)
    _print_bench(result, as_json)


def _run(work: Callable[[], Any], settings: Settings) -> Any:
    """Run a coroutine on uvloop with scrubbed logs on stderr."""
    import uvloop

    from agent.trust.logscrub import install_logging

    install_logging(settings.log_level)
    # transformers has bars and advice of its own while it loads a model.
    os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")
    os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
    for noisy in ("aioice", "alembic", "httpx", "pipecat", "uvicorn"):
        logging.getLogger(noisy).setLevel(max(logging.WARNING, logging.getLogger().level))
    # The recogniser's thread must not keep the call loop waiting for the interpreter's 5 ms.
    sys.setswitchinterval(0.0005)
    try:
        return uvloop.run(work())
    except KeyboardInterrupt:
        return None
    except OSError as error:
        if error.errno not in (errno.EADDRINUSE, errno.EADDRNOTAVAIL, errno.EACCES):
            raise
        where = f"{settings.host}:{settings.port}"
        err.print(f"{where}: {error.strerror}; choose another with --port", style="red")
        raise typer.Exit(1) from None


def _with_calls(read: Callable[[Any], Any]) -> Any:
    from agent.store.calls import Calls
    from agent.store.database import Database
    from agent.store.migrate import upgrade
    from agent.trust.sealing import KeyRing

    settings = read_settings()

    async def work() -> Any:
        await upgrade(settings.database)
        keys = KeyRing.load_or_create(settings.data_dir / "keys" / "sealing")
        async with Database(settings.database) as db:
            return await read(Calls(db, keys))

    return asyncio.run(work())


def _print_bench(report: dict[str, Any], as_json: bool) -> None:
    if as_json:
        print_json(report)
        return
    out.print(f"bench {report['bench']} on {report['machine']}", highlight=False)
    for title in ("rows", "baseline"):
        for columns, rows in groupby(report[title], key=tuple):
            table = Table(*columns, title=title)
            for row in rows:
                table.add_row(*(str(value) for value in row.values()))
            out.print(table)
