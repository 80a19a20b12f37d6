"""`bolbank models …`: what is here, what there is, how it gets here, and what it is good for."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.progress import (
    BarColumn,
    DownloadColumn,
    Progress,
    TextColumn,
    TimeRemainingColumn,
    TransferSpeedColumn,
)
from rich.table import Column, Table

from agent.terminal import AsJson, err, out, print_json, read_settings

if TYPE_CHECKING:
    from agent.speech.models.installed import Entry
    from agent.speech.models.progress import Progress as Report
    from agent.speech.models.verify import FileCheck

models_app = typer.Typer(help="Speech models.", no_args_is_help=True)

NOT_RECORDED = "not recorded yet"
_SETTING = {
    "whisper": "set BOLBANK_SPEECH_MODEL={name}",
    "streaming": "set BOLBANK_SPEECH_MODEL={name}",
    "translation": "set BOLBANK_TRANSLATION_MODEL={name}",
    "voice": """set BOLBANK_VOICES='{{"{language}": "{name}"}}'""",
}


@models_app.command("list")
def models_list(
    name: Annotated[str | None, typer.Argument(help="One model, with its files.")] = None,
    as_json: AsJson = False,
) -> None:
    """Models that BolBank knows and those on this machine: licences, languages, sizes."""
    from agent.speech.models.installed import list_models

    entries = list_models(_models_dir())
    if name is not None:
        entries = [entry for entry in entries if entry.name == name]
        if not entries:
            err.print(f"there is no model {name!r}; see `bolbank models list`", highlight=False)
            raise typer.Exit(1)
    if as_json:
        print_json({"models": [asdict(entry) for entry in entries]})
        return
    fixed = (Column(title, no_wrap=True) for title in ("name", "kind", "size", "licence"))
    table = Table(*fixed, "commercial use", "languages", "here", box=None)
    for entry in entries:
        table.add_row(
            entry.name,
            entry.kind,
            f"{entry.size_mb} MB",
            entry.licence,
            "yes" if entry.commercial else "no",
            " ".join(entry.languages),
            "damaged" if entry.problem else "yes" if entry.here else "",
        )
    out.print(table)
    if name is not None:
        _print_details(entries[0])


def _print_details(entry: "Entry") -> None:
    for line in filter(None, (entry.use, f"from {entry.source}")):
        out.print(line, markup=False, highlight=False)
    for file in entry.files:
        size = "" if file.size is None else f"  {file.size} bytes"
        digest = file.sha256 or NOT_RECORDED
        out.print(f"{file.path}{size}\n  SHA-256 {digest}", markup=False, highlight=False)
    if entry.problem:
        err.print(entry.problem, style="red", markup=False, highlight=False)


@models_app.command("pull")
def models_pull(
    name: Annotated[str, typer.Argument(help="The model's name, which its folder gets.")],
    folder: Annotated[
        Path | None,
        typer.Option("--from", help="Import this folder instead: no connection is made."),
    ] = None,
    repo: Annotated[
        str, typer.Option(help="OWNER/NAME on the hub, for a model that BolBank does not know.")
    ] = "",
    revision: Annotated[
        str | None, typer.Option(help="Branch, tag or commit of the repository.")
    ] = None,
    licence: Annotated[
        str | None, typer.Option(help="The licence, where BolBank does not know it.")
    ] = None,
    commercial: Annotated[
        bool, typer.Option("--commercial", help="That licence allows commercial use.")
    ] = False,
    replace: Annotated[
        bool, typer.Option("--replace", help="Also where a whole model of that name is here.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Fetch or import a model; an interrupted pull goes on where it ended."""
    from agent.speech.models.carry import import_folder
    from agent.speech.models.installed import list_models
    from agent.speech.models.licence import forbids
    from agent.speech.models.pull import Source, pull
    from agent.speech.models.terms import Licence

    if commercial and licence is None:
        err.print("--commercial says what --licence NAME allows: give both")
        raise typer.Exit(2)
    if folder is not None and (repo or revision):
        err.print("--from imports a folder; --repo and --revision fetch: give one or the other")
        raise typer.Exit(2)
    told = None if licence is None else Licence(licence, commercial)
    models_dir = _models_dir()
    with _bar() as report:
        if folder is not None:
            path = import_folder(name, folder, models_dir, told, replace=replace, progress=report)
        else:
            source = Source(repo, revision, told)
            path = pull(name, models_dir, source, replace=replace, progress=report)
    entry = next(each for each in list_models(models_dir) if each.name == path.name)
    if as_json:
        print_json({"folder": str(path), **asdict(entry)})
        return
    out.print(f"{path}, {entry.size_mb} MB, licence {entry.licence}", highlight=False)
    setting = _SETTING.get(entry.kind)
    if setting is not None:
        language = entry.languages[0] if entry.languages else "hi"
        out.print("now " + setting.format(name=name, language=language), markup=False)
    if not entry.commercial and forbids(entry.licence):
        out.print(
            "for evaluation, or with a licence of your own: "
            "set BOLBANK_ALLOW_NONCOMMERCIAL_MODELS=true",
            highlight=False,
        )
    elif not entry.commercial:
        out.print(
            "if its licence allows commercial use, say so: pull it again with "
            "--licence NAME --commercial --replace",
            highlight=False,
        )


@models_app.command("verify")
def models_verify(
    name: Annotated[
        str | None, typer.Argument(help="One model; all that are here if none.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Compare every file of the models here with the checksum that was recorded of it."""
    from agent.speech.models.catalogue import CATALOGUE
    from agent.speech.models.verify import verify, verify_packaged

    models_dir = _models_dir()
    names = [name] if name else _names_here(models_dir)
    checked: dict[str, list[FileCheck]] = {}
    with _bar() as report:
        for each in names:
            known = CATALOGUE.get(each)
            if known is not None and known.package:
                checked[each] = verify_packaged(known)
            else:
                checked[each] = verify(models_dir / each, report)
    bad = any(check.problem for checks in checked.values() for check in checks)
    if as_json:
        rows = [
            {"name": each, "files": [asdict(check) for check in checks]}
            for each, checks in checked.items()
        ]
        print_json({"models": rows, "ok": not bad})
    else:
        for each, checks in checked.items():
            _print_checks(each, checks)
    raise typer.Exit(1 if bad else 0)


def _print_checks(name: str, checks: "list[FileCheck]") -> None:
    problems = [check for check in checks if check.problem]
    compared = sum(check.expected is not None for check in checks)
    if not problems:
        told = f"as recorded ({compared} checksums)" if compared else NOT_RECORDED
        out.print(f"{name}: {told}", markup=False, highlight=False)
        return
    for check in problems:
        out.print(f"{name}: {check.path}: {check.problem}", style="red", markup=False)
    out.print(f"mend: bolbank models pull {name} --replace", markup=False, highlight=False)


def _names_here(models_dir: Path) -> list[str]:
    from agent.speech.models.installed import list_models

    return [entry.name for entry in list_models(models_dir) if entry.here and entry.name != "demo"]


def _models_dir() -> Path:
    return read_settings().speech.models_dir


@contextmanager
def _bar() -> "Iterator[Report]":
    """Show bytes done, speed and time left on stderr."""
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
    )
    hidden = not err.is_terminal
    with Progress(*columns, console=err, transient=True, disable=hidden) as progress:
        task = progress.add_task("starting", total=None)

        def report(what: str, done: int, of: int) -> None:
            progress.update(task, description=what, completed=done, total=of)

        yield report
