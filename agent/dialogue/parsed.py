"""A bundle's files read into their models, with a finding for whatever could not be."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from agent.dialogue.bank_file import BankFile
from agent.dialogue.bundle import Bundle
from agent.dialogue.errors import FlowError
from agent.dialogue.finding import Finding
from agent.dialogue.flow_file import FlowFile
from agent.dialogue.mending import mend_of
from agent.dialogue.nearest import mend
from agent.dialogue.places_file import Place, PlacesFile
from agent.dialogue.talk_file import TalkFile
from agent.dialogue.words_file import BankWords, FlowWords
from agent.dialogue.yaml_source import Path, Source, read
from agent.language.registry import LANGUAGES, SPOKEN

M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True)
class ParsedFlow:
    """One flow's files, as far as they could be read."""

    name: str
    file: FlowFile
    source: Source
    words: dict[str, FlowWords] = field(default_factory=dict)
    word_sources: dict[str, Source] = field(default_factory=dict)
    tests: list[tuple[Source, TalkFile]] = field(default_factory=list)
    """`tests.yaml` and `tests.<language>.yaml`."""

    def languages(self, offered: Sequence[str]) -> list[str]:
        """Return those of the bank's languages that the flow has words in."""
        return [
            code for code in offered if self.file.languages is None or code in self.file.languages
        ]


@dataclass
class Parsed:
    """Everything of a bundle that could be read, and the findings of what could not."""

    bank: BankFile | None = None
    bank_source: Source | None = None
    words: dict[str, BankWords] = field(default_factory=dict)
    word_sources: dict[str, Source] = field(default_factory=dict)
    places: list[Place] = field(default_factory=list)
    places_source: Source | None = None
    flows: dict[str, ParsedFlow] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    @property
    def offered(self) -> list[str]:
        """The languages that the bank offers, as far as they can be spoken."""
        offer = self.bank.languages.offer if self.bank is not None else []
        return [language for language in offer if language in SPOKEN]


def parse(bundle: Bundle) -> Parsed:
    """Read every file of `bundle`; never raises for what is in them."""
    parsed = Parsed()
    sources = dict(_sources(bundle, parsed.findings))
    if "bank.yaml" in sources:
        parsed.bank_source = sources["bank.yaml"]
        parsed.bank = _model(BankFile, parsed.bank_source, parsed.findings)
    elif "bank.yaml" not in bundle.files:
        parsed.findings.append(Finding("bank.yaml", 1, 1, "there is no bank.yaml", "add it"))
    if "places.yaml" in sources:
        parsed.places_source = sources["places.yaml"]
        if places := _model(PlacesFile, parsed.places_source, parsed.findings):
            parsed.places = places.root
    for path, source in sources.items():
        if path.startswith("bank.") and path != "bank.yaml":
            language = path.split(".")[1]
            if not _known(language, source, parsed.findings):
                continue
            parsed.word_sources[language] = source
            if words := _model(BankWords, source, parsed.findings):
                parsed.words[language] = words
        elif "/" not in path and path not in ("bank.yaml", "places.yaml"):
            remedy = "name it bank.<language>.yaml, or put it into a flow's folder"
            parsed.findings.append(source.finding((), "the file is no part of the flows", remedy))
    for folder in sorted({path.split("/")[0] for path in bundle.files if "/" in path}):
        _flow(folder, sources, bundle, parsed)
    return parsed


def _flow(folder: str, sources: dict[str, Source], bundle: Bundle, parsed: Parsed) -> None:
    path = f"{folder}/flow.yaml"
    if path not in bundle.files:
        what = "the folder has no flow.yaml"
        parsed.findings.append(Finding(path, 1, 1, what, "add it or remove the folder"))
    if path not in sources:
        return
    file = _model(FlowFile, sources[path], parsed.findings)
    if file is None:
        return
    if file.flow != folder:
        what = f"flow `{file.flow}` is in folder {folder}"
        mending = f"write flow: {folder}, or rename the folder"
        parsed.findings.append(sources[path].finding(("flow",), what, mending))
    flow = ParsedFlow(folder, file, sources[path])
    for name, source in sources.items():
        parts = name.split("/")
        if parts[0] != folder or len(parts) != 2 or parts[1] == "flow.yaml":
            continue
        language = parts[1].removesuffix(".yaml").removeprefix("tests.")
        if language != "tests" and not _known(language, source, parsed.findings):
            continue
        if parts[1].startswith("tests."):
            if tests := _model(TalkFile, source, parsed.findings):
                flow.tests.append((source, tests))
        else:
            flow.word_sources[language] = source
            if words := _model(FlowWords, source, parsed.findings):
                flow.words[language] = words
    parsed.flows[folder] = flow


def _known(language: str, source: Source, findings: list[Finding]) -> bool:
    """Say whether `language`, which names a file, is one; a finding where it is not."""
    if language not in LANGUAGES:
        what = f"there is no language `{language}`"
        findings.append(source.finding((), what, mend(language, LANGUAGES)))
    return language in LANGUAGES


def _sources(bundle: Bundle, findings: list[Finding]) -> Iterator[tuple[str, Source]]:
    for path, text in bundle.files.items():
        try:
            yield path, read(path, text)
        except FlowError as error:
            findings.extend(error.findings)


def _model(model: type[M], source: Source, findings: list[Finding]) -> M | None:
    try:
        return model.model_validate(source.data)
    except ValidationError as error:
        for detail in error.errors():
            finding = _finding(model, source, detail)
            if finding not in findings:
                findings.append(finding)
        return None


def _finding(model: type[BaseModel], source: Source, detail: ErrorDetails) -> Finding:
    path = _path(source.data, detail["loc"])
    name = f"`{path[-1]}`" if path and isinstance(path[-1], str) else "this"
    kind = detail["type"]
    if kind == "extra_forbidden":
        known = _keys_at(model, path[:-1])
        return source.finding(path, f"unknown key {name}", mend(str(path[-1]), known))
    if kind == "missing":
        return source.finding(path, f"`{detail['loc'][-1]}` is missing", "add it")
    if kind == "value_error":
        error = detail["ctx"]["error"]
        what, _, mending = str(error).partition(": ")
        return source.finding((*path, *getattr(error, "at", ())), what, mending)
    if kind == "string_type" and isinstance(detail["input"], int | float | bool):
        return source.finding(path, f"{name} is not text", f'quote it: "{detail["input"]}"')
    if kind == "string_pattern_mismatch":
        return source.finding(path, f"{name} cannot be `{detail['input'][:40]}`", mend_of(detail))
    message = detail["msg"][0].lower() + detail["msg"][1:]
    return source.finding(path, f"{name}: {message}", mend_of(detail))


def _path(data: Any, loc: Sequence[str | int]) -> Path:
    """Return the part of a validation error's location that exists in the file."""
    path: list[str | int] = []
    inside: Any = data
    for part in loc:
        try:
            inside = inside[part]
        except (KeyError, IndexError, TypeError):
            continue
        path.append(part)
    return tuple(path)


def _keys_at(model: Any, path: Path) -> list[str]:
    """Return the keys that the model knows at `path`."""
    options = [model]
    for part in path:
        options = [inner for option in options for inner in _inside(option, part)]
    keys: list[str] = []
    for option in options:
        for candidate in _unions(option):
            if isinstance(candidate, type) and issubclass(candidate, BaseModel):
                fields = candidate.model_fields.items()
                keys.extend(info.alias or name for name, info in fields)
    return keys


def _inside(annotation: Any, part: str | int) -> Iterator[Any]:
    for option in _unions(annotation):
        origin, args = get_origin(option), get_args(option)
        if origin is list:
            yield args[0]
        elif origin is dict:
            yield args[1]
        elif isinstance(option, type) and issubclass(option, BaseModel):
            for name, info in option.model_fields.items():
                if name == "root":
                    yield from _inside(info.annotation, part)
                elif part in (name, info.alias):
                    yield info.annotation


def _unions(annotation: Any) -> Iterator[Any]:
    origin = get_origin(annotation)
    if origin is Annotated:
        yield from _unions(get_args(annotation)[0])
    elif origin in (Union, UnionType):
        for option in get_args(annotation):
            yield from _unions(option)
    else:
        yield annotation
