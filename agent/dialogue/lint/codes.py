"""Lint of words for what is no word yet: the codes that acts give, and the names of places."""

from collections.abc import Iterator

from agent.dialogue.catalogue import Catalogue
from agent.dialogue.errors import TemplateError
from agent.dialogue.finding import Finding
from agent.dialogue.parsed import Parsed, ParsedFlow
from agent.dialogue.template import Ref, refs
from agent.dialogue.yaml_source import Path


def check(flow: ParsedFlow, catalogue: Catalogue) -> Iterator[Finding]:
    """Check that each language has a word for every code that `flow` may have to say."""
    acts = {step.act for step in flow.file.steps if step.act is not None}
    codes: dict[str, tuple[str, ...]] = {}
    for act in sorted(acts & set(catalogue)):
        for path, given in catalogue[act].codes.items():
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


def check_places(parsed: Parsed) -> Iterator[Finding]:
    """Check that every place is called something in each language of the flows that ask for one."""
    assert parsed.bank is not None
    offered = parsed.bank.languages.offer
    asking = [
        flow
        for flow in parsed.flows.values()
        if any(slot.type == "place" for slot in flow.file.slots.values())
    ]
    if asking and parsed.places_source is None:
        what = f"flow `{asking[0].name}` asks for a place but there is no places.yaml"
        yield asking[0].source.finding(("slots",), what, "add places.yaml")
    needed = sorted({language for flow in asking for language in flow.languages(offered)})
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
