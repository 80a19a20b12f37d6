"""Lint of codes: each that a flow names may come, and each that may come has its word.

A code is a value out of a few: an option, yes or no, what an act gives (`kind: cash`). The names of
places are looked at here too.
"""

from collections.abc import Iterator, Mapping

from agent.dialogue.catalogue import Catalogue
from agent.dialogue.conditions import parse as parse_condition
from agent.dialogue.errors import ConditionError, TemplateError
from agent.dialogue.finding import Finding
from agent.dialogue.nearest import mend
from agent.dialogue.parsed import Parsed, ParsedFlow
from agent.dialogue.template import Ref, refs
from agent.dialogue.yaml_source import Path


def check(flow: ParsedFlow, catalogue: Catalogue) -> Iterator[Finding]:
    """Check the codes that `flow` names, and that each language has a word for those it says."""
    yield from _named(flow, catalogue)
    codes: dict[str, tuple[str, ...]] = {}
    for path, given in _given(flow, catalogue):
        name = path.split(".")[-1]
        codes[name] = tuple(dict.fromkeys((*codes.get(name, ()), *given)))
    for language, words in flow.words.items():
        source = flow.word_sources[language]
        texts = {("prompts", key): text for key, text in words.prompts.items()}
        said = {ref.path[-1] for text in [*texts.values(), *_shown(flow)] for ref in _words(text)}
        for name in sorted(said):
            known = words.words.get(name, {})
            place: Path = ("words", name) if name in words.words else ("prompts",)
            if missing := [code for code in codes.get(name, ()) if code not in known]:
                what = f"`{missing[0]}` of `{name}` has no word"
                yield source.finding(place, what, f"add words: {{{name}: {{{missing[0]}: …}}}}")
            elif not known:
                what = f"`{name}` is said by word but has none"
                yield source.finding(place, what, f"add words: {{{name}: {{code: word}}}}")


def _named(flow: ParsedFlow, catalogue: Catalogue) -> Iterator[Finding]:
    """Check that the codes of conditions may come, and that those set are options."""
    options = {
        name: {"yes", "no"} if slot.type == "yes_no" else set(slot.options or {})
        for name, slot in flow.file.slots.items()
    }
    may_come = {name: set(codes) for name, codes in options.items()}
    for name, given in _given(flow, catalogue):
        may_come.setdefault(name, set()).update(given)
    for at, step in enumerate(flow.file.steps):
        if step.after is not None:
            yield from _set(flow, ("steps", at, "after", "set"), step.after.set, options)
        for line, branch in enumerate(step.when or []):
            where: Path = ("steps", at, "when", line)
            yield from _set(flow, (*where, "set"), branch.set, options)
            for name, code in _compared(branch.if_ or ""):
                codes = may_come.get(name)
                if code and codes and code not in codes:
                    remedy = mend(code, sorted(codes))
                    yield flow.source.finding((*where, "if"), f"`{name}` is never `{code}`", remedy)


def _set(
    flow: ParsedFlow, where: Path, values: Mapping[str, str], options: Mapping[str, set[str]]
) -> Iterator[Finding]:
    for name, code in values.items():
        codes = options.get(name)
        if codes and "{" not in code and code not in codes:
            what = f"`{code}` is no answer to `{name}`"
            yield flow.source.finding((*where, name), what, mend(code, sorted(codes)))


def _given(flow: ParsedFlow, catalogue: Catalogue) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each path of the acts' values that is a code, and what it may be."""
    acts = {step.act for step in flow.file.steps if step.act is not None}
    for act in sorted(acts & set(catalogue)):
        yield from catalogue[act].codes.items()


def _compared(condition: str) -> tuple[tuple[str, str], ...]:
    try:
        return parse_condition(condition).compared
    except ConditionError:
        return ()


def check_places(parsed: Parsed) -> Iterator[Finding]:
    """Check that every place is called something in each language of the flows that ask for one."""
    asking = [
        flow
        for flow in parsed.flows.values()
        if any(slot.type == "place" for slot in flow.file.slots.values())
    ]
    if asking and parsed.places_source is None:
        what = f"flow `{asking[0].name}` asks for a place but there is no places.yaml"
        yield asking[0].source.finding(("slots",), what, "add places.yaml")
    needed = sorted({language for flow in asking for language in flow.languages(parsed.offered)})
    for at, place in enumerate(parsed.places):
        assert parsed.places_source is not None
        for names, path in (
            (place.name, (at, "name")),
            (place.branch.name, (at, "branch", "name")),
            (place.branch.landmark, (at, "branch", "landmark")),
        ):
            if missing := [language for language in needed if not names.get(language)]:
                what = f"place `{place.id}` has no `{path[-1]}` in {', '.join(missing)}"
                yield parsed.places_source.finding(path, what, f"add {missing[0]}: …")


def _shown(flow: ParsedFlow) -> list[str]:
    return [slot.show for slot in flow.file.slots.values() if slot.show]


def _words(text: str) -> list[Ref]:
    try:
        return [ref for ref in refs(text) if ref.filter == "word"]
    except TemplateError:
        return []
