"""`bolbank flows …`: the verbs for those who write dialogues."""

import asyncio
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table

from agent.terminal import AsJson, err, out, print_json, read_settings

if TYPE_CHECKING:
    from agent.dialogue.book import FlowBook
    from agent.dialogue.simulator import TestResult

flows_app = typer.Typer(help="Dialogue flows.", no_args_is_help=True)

FlowsDir = Annotated[Path, typer.Argument(help="Folder with bank.yaml and the flows.")]
FLOWS = Path("flows")


@flows_app.command("check")
def flows_check(folder: FlowsDir = FLOWS, as_json: AsJson = False) -> None:
    """Every mistake in the flows: file, line, what, and the mend."""
    from agent.call.acts import CATALOGUE
    from agent.dialogue.bundle import Bundle
    from agent.dialogue.lint import check
    from agent.jobs.templates import Templates

    bundle = Bundle.from_folder(folder)
    findings = check(bundle, CATALOGUE, Templates.load().takes())
    if as_json:
        print_json({"bundle": bundle.hash, "findings": [asdict(each) for each in findings]})
    else:
        for finding in findings:
            out.print(str(finding), markup=False, highlight=False)
        if not findings:
            out.print(f"no mistakes; bundle {bundle.hash[:12]}", highlight=False)
    raise typer.Exit(1 if findings else 0)


@flows_app.command("test")
def flows_test(
    folder: FlowsDir = FLOWS,
    audio: Annotated[
        bool,
        typer.Option(
            "--audio", help="Speak the callers' lines through a phone codec and recognise them."
        ),
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Run the conversations of every flow's tests."""
    from agent.call.acts import CATALOGUE
    from agent.dialogue.book import compile
    from agent.dialogue.bundle import Bundle
    from agent.dialogue.simulator import run_book

    book = compile(Bundle.from_folder(folder), CATALOGUE)
    if audio:
        _test_by_ear(book, as_json)
        return
    results = run_book(book)
    failed = [result for result in results if not result.passed]
    if as_json:
        print_json({"tests": [asdict(result) for result in results], "failed": len(failed)})
    else:
        _print_results(results)
    raise typer.Exit(1 if failed else 0)


def _print_results(results: "list[TestResult]") -> None:
    passed = 0
    for result in results:
        passed += result.passed
        mark = "pass" if result.passed else "FAIL"
        out.print(f"{mark}  {result.flow}: {result.name}", markup=False, highlight=False)
        if result.problems:
            for line in result.transcript[: result.until]:
                out.print(f"      {line}", markup=False, highlight=False)
        for problem in result.problems:
            lines = problem.replace("\n", "\n        ")
            out.print(f"    ! {lines}", markup=False, highlight=False)
    out.print(f"{passed} of {len(results)} conversations pass")


def _test_by_ear(book: "FlowBook", as_json: bool) -> None:
    """Report what was misheard; a mishearing is a finding about the recogniser, not a failure."""
    import asyncio

    from agent.caller.bench.progress import bar
    from agent.caller.by_ear import run_by_ear
    from agent.speech.recogniser.demo import DemoRecogniser

    with bar(err) as report:
        heard = asyncio.run(
            run_by_ear(
                book, DemoRecogniser(), lambda done, of: report("speaking and hearing", done, of)
            )
        )
    misheard = [line for line in heard.lines if line.misheard]
    if as_json:
        print_json(
            {
                "lines": len(heard.lines),
                "misheard": [asdict(line) for line in misheard],
                "tests": [asdict(result) for result in heard.results],
                "left_out": heard.left_out,
            }
        )
        return
    for line in misheard:
        told = f"«{line.heard}»" if line.heard else "(not understood)"
        where = f"{line.flow}: {line.conversation}"
        out.print(f"{where}\n      «{line.said}» → {told}", markup=False, highlight=False)
    passed = sum(result.passed for result in heard.results)
    out.print(f"{len(misheard)} of {len(heard.lines)} lines were misheard by the demo recogniser")
    out.print(f"{passed} of {len(heard.results)} conversations pass as it heard them")
    out.print(f"{len(heard.left_out)} left out: romanised, or in a language it does not know")


@flows_app.command("show")
def flows_show(
    flow: Annotated[str | None, typer.Argument(help="The flow to show.")] = None,
    folder: FlowsDir = FLOWS,
    as_graph: Annotated[bool, typer.Option("--graph", help="As a Mermaid flowchart.")] = False,
    languages: Annotated[
        bool, typer.Option("--languages", help="How complete every flow is in each language.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """One flow as callers meet it, or with --languages what is there in which language."""
    from agent.call.acts import CATALOGUE
    from agent.dialogue.book import compile
    from agent.dialogue.bundle import Bundle
    from agent.dialogue.graph import graph
    from agent.dialogue.show import show

    if (flow is None) != languages or (as_json and not languages):
        err.print("give a flow (with --graph or without), or --languages (with --json or without)")
        raise typer.Exit(2)
    book = compile(Bundle.from_folder(folder), CATALOGUE)
    if flow is None:
        _show_languages(book, as_json)
        return
    if flow not in book.flows:
        names = ", ".join(sorted(book.flows))
        err.print(f"there is no flow {flow!r}; the flows are: {names}", highlight=False)
        raise typer.Exit(2)
    text = graph(book, flow) if as_graph else show(book, flow)
    out.print(text, markup=False, highlight=False)


def _show_languages(book: "FlowBook", as_json: bool) -> None:
    """Print the table of flows and languages: conversations, prompts, review, recordings."""
    from agent.dialogue.completeness import completeness

    recordings_dir = read_settings().speech.recordings_dir
    assert recordings_dir is not None
    recorded, unused = asyncio.run(_recorded(book, recordings_dir))
    rows = completeness(book, recorded=recorded)
    if as_json:
        told = [asdict(row) for row in rows]
        print_json({"bundle": book.hash, "rows": told, "unused_recordings": unused})
        return
    by_flow: dict[str, dict[str, str]] = {}
    for row in rows:
        if row.prompts:
            words = "words" if row.prompts == row.of else f"words {row.prompts}/{row.of}"
            talks = f", {row.conversations} talks" if row.conversations else ""
            review = "reviewed" if row.reviewed else "not reviewed"
            cell = f"{words}{talks}\n{review}\n{row.recorded} recorded"
        else:
            cell = "-"
        by_flow.setdefault(row.flow, {})[row.language] = cell
    table = Table("flow", *book.bank.languages.offer, show_lines=True)
    for name, cells in by_flow.items():
        table.add_row(name, *cells.values())
    out.print(table)
    for fault in unused:
        err.print(f"not played: {fault}", markup=False, highlight=False)


async def _recorded(book: "FlowBook", folder: Path) -> tuple[set[tuple[str, str]], list[str]]:
    """Return the (language, prompt) pairs recorded in `folder`, and what is there for nothing."""
    from agent.dialogue.fixed_texts import fixed_texts
    from agent.dialogue.template import parse
    from agent.speech.prompts import is_spoken
    from agent.speech.recordings import Recordings, not_a_prompt

    recordings = Recordings(folder)
    await recordings.look()
    # What is recorded of the bank's own words has the bank's name in it.
    prompts = [
        (language, text, text.replace("{bank}", own.bank))
        for language, own in book.words.items()
        for text in own.prompts.values()
    ]
    for flow in book.flows.values():
        for language, words in flow.words.items():
            prompts += [(language, text, text) for text in words.prompts.values()]
    recorded = set()
    for language, text, said in prompts:
        fixed = [each for each in parse(said) if isinstance(each, str) and is_spoken(each)]
        if fixed and all(recordings.covers(each, language) for each in fixed):
            recorded.add((language, text))
    stale = await recordings.stale(fixed_texts(book))
    await recordings.close()
    return recorded, [*recordings.faults.values(), *map(not_a_prompt, stale)]


@flows_app.command("schema")
def flows_schema(
    folder: Annotated[
        Path | None,
        typer.Option(
            "--out",
            help="Write them into this folder; prints which files each is for, as editors"
            " with the YAML language server take it.",
        ),
    ] = None,
) -> None:
    """JSON Schemas of the flow files, for any YAML editor."""
    from agent.dialogue.schema import schemas, write_schemas

    print_json(schemas() if folder is None else {"yaml.schemas": write_schemas(folder)})


@flows_app.command("suggest")
def flows_suggest(
    folder: FlowsDir = FLOWS,
    days: Annotated[int, typer.Option(min=1, max=90, help="How far back to look.")] = 7,
    as_json: AsJson = False,
) -> None:
    """What callers said that nobody understood, grouped, with the flow it is nearest to."""
    import asyncio
    from datetime import UTC, datetime, timedelta

    from agent.call.acts import CATALOGUE
    from agent.dialogue.book import compile
    from agent.dialogue.bundle import Bundle
    from agent.dialogue.suggestions import Unheard, suggestions
    from agent.store.database import Database
    from agent.store.migrate import upgrade
    from agent.store.unheard import UnheardLog

    settings = read_settings()

    async def read() -> list[Unheard]:
        await upgrade(settings.database)
        async with Database(settings.database) as db:
            since = UnheardLog(db).since(datetime.now(UTC) - timedelta(days=days))
            return [Unheard(one.language, one.text) async for one in since]

    unheard = asyncio.run(read())
    found = suggestions(unheard, compile(Bundle.from_folder(folder), CATALOGUE).intents)
    if as_json:
        print_json({"unheard": len(unheard), "suggestions": [asdict(each) for each in found]})
        return
    for group in found:
        near = f"nearest: {group.flow}" if group.flow else "near no flow"
        out.print(f"{group.count} × ({group.language}) {near}", markup=False, highlight=False)
        for text in group.texts:
            out.print(f"      «{text}»", markup=False, highlight=False)
    out.print(f"{len(unheard)} utterances of the last {days} days were not understood")
