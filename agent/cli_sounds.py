"""`bolbank models hold-music|fit-tags|tag`: the smaller models that never take part in a call."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table

from agent.caller.bench.progress import bar
from agent.terminal import AsJson, err, out, print_json, read_settings

if TYPE_CHECKING:
    from agent.speech.tagging.mert import Mert
    from agent.speech.tagging.tags import Tagged

sounds_app = typer.Typer()

Device = Annotated[
    str | None, typer.Option(help="cpu, cuda, cuda:1; BOLBANK_SPEECH_DEVICE if none.")
]
MertName = Annotated[str, typer.Option("--model", help="Name of the installed MERT.")]
MERT = "mert-v1-95m"


@sounds_app.command("hold-music")
def hold_music(
    prompt: Annotated[str, typer.Option(help="What it sounds like: 'soft santoor, slow'.")],
    path: Annotated[Path, typer.Option("--out", help="The WAV file to write.")],
    seconds: Annotated[float, typer.Option(help="Length; its end runs into its beginning.")] = 30,
    rate_hz: Annotated[int, typer.Option("--rate", help="8000 or 16000 Hz.")] = 8_000,
    steps: Annotated[int, typer.Option(min=1, max=500, help="More is better and slower.")] = 100,
    seed: Annotated[int, typer.Option(help="Another seed is another sound.")] = 0,
    name: Annotated[
        str, typer.Option("--model", help="Name of the installed model.")
    ] = "stable-audio-open-1.0",
    device: Device = None,
    as_json: AsJson = False,
) -> None:
    """Render a sound to hold by, offline: mono, levelled, made to be looped."""
    from agent.speech.hold_music import HoldMusic, write_wav

    speech = read_settings().speech
    with bar(err) as report:
        music = HoldMusic(
            speech.models_dir / name,
            device=device or speech.device,
            allow_noncommercial=speech.allow_noncommercial,
        )
        sound = music.render(prompt, seconds, rate_hz, seed=seed, steps=steps, progress=report)
    write_wav(path, sound, rate_hz)
    length_s = len(sound) / rate_hz
    if as_json:
        print_json({"path": path, "seconds": length_s, "rate_hz": rate_hz, "seed": seed})
    else:
        out.print(f"{path}: {length_s:.1f} s at {rate_hz} Hz", markup=False, highlight=False)


@sounds_app.command("fit-tags")
def fit_tags(
    folder: Annotated[Path, typer.Argument(help="A folder of recordings for each tag.")],
    path: Annotated[Path, typer.Option("--out", help="Where the tags are kept (JSON).")],
    name: MertName = MERT,
    device: Device = None,
    as_json: AsJson = False,
) -> None:
    """Learn tags of call audio (ring-back, hold music, speech, noise) from labelled recordings."""
    from agent.speech.tagging.tags import fit

    with bar(err) as report:
        fitted = fit(_mert(name, device), folder, report)
    fitted.head.save(path)
    rows = [
        {"tag": tag, "files": count, "held_out_right": fitted.held_out_right[tag]}
        for tag, count in fitted.files.items()
    ]
    if as_json:
        print_json({"path": path, "model": name, "tags": rows})
        return
    table = Table("tag", "files", "right when left out", box=None)
    for tag, count in fitted.files.items():
        table.add_row(tag, str(count), f"{fitted.held_out_right[tag]:.0%}")
    out.print(table)


@sounds_app.command("tag")
def tag_files(
    files: Annotated[list[Path], typer.Argument(help="WAV or FLAC files.")],
    tags: Annotated[Path, typer.Option("--tags", help="What `fit-tags` wrote.")],
    name: MertName = MERT,
    device: Device = None,
    as_json: AsJson = False,
) -> None:
    """Tell which tags recordings bear, from when to when; exit status 1 if one cannot be read."""
    from agent.speech.errors import SpeechError
    from agent.speech.tagging.head import Head
    from agent.speech.tagging.tags import tag

    head = Head.load(tags)
    mert = _mert(name, device)
    told: list[Tagged] = []
    problems: list[dict[str, str]] = []
    with bar(err) as report:
        for at, path in enumerate(files):
            try:
                told.append(tag(mert, head, path))
            except SpeechError as error:
                problems.append({"path": str(path), "problem": str(error)})
            report(path.name, at + 1, len(files))
    if as_json:
        print_json({"files": [asdict(tagged) for tagged in told], "problems": problems})
    else:
        for tagged in told:
            _print_tagged(tagged)
        for each in problems:
            err.print(each["problem"], style="red", markup=False, highlight=False)
    raise typer.Exit(1 if problems else 0)


def _print_tagged(tagged: "Tagged") -> None:
    line = f"{tagged.path}: {tagged.tag} ({tagged.confidence:.2f})"
    out.print(line, markup=False, highlight=False)
    for span in tagged.spans:
        line = f"  {span.from_s:7.1f} to {span.to_s:7.1f} s  {span.tag} ({span.confidence:.2f})"
        out.print(line, markup=False, highlight=False)


def _mert(name: str, device: str | None) -> "Mert":
    from agent.speech.tagging.mert import Mert

    speech = read_settings().speech
    return Mert(
        speech.models_dir / name,
        device=device or speech.device,
        allow_noncommercial=speech.allow_noncommercial,
    )
