"""An operator's slip is named with its file, its line and its mend."""

from collections.abc import Mapping

import pytest

from agent.dialogue.book import compile
from agent.dialogue.bundle import Bundle
from agent.dialogue.catalogue import ActSpec, Level
from agent.dialogue.errors import FlowError
from agent.dialogue.finding import Finding
from agent.dialogue.lint import check
from tests.dialogue.line import CATALOGUE, FLOWS

SHIPPED = Bundle.from_folder(FLOWS)


def slip(file: str, old: str, new: str) -> tuple[Bundle, int]:
    """Return the shipped flows with one slip in `file`, and the line it is on."""
    text = SHIPPED.files[file]
    assert old in text, f"{file} has no «{old}»"
    line = text[: text.index(old)].count("\n") + 1
    return Bundle({**SHIPPED.files, file: text.replace(old, new, 1)}), line


def found(bundle: Bundle, catalogue: Mapping[str, ActSpec] = CATALOGUE) -> list[Finding]:
    return check(bundle, catalogue)


def test_the_shipped_flows_are_clean() -> None:
    assert found(SHIPPED) == []


SLIPS: dict[str, list[tuple[str, str, str]]] = {
    "balance/flow.yaml": [
        ("needs: L1", "neds: L1", "did you mean `needs`"),
        ("if_fails: {go: unsent}", "if_fail: {go: unsent}", "`if_fails`"),
        ("id: tell, say: true", "id: tell, say: true, end: true", "exactly one"),
        ("id: tell, say: true", "id: tell, say: true, tries: 2", "take it out"),
        ('menu_key: "1"', "menu_key: 1", 'quote it: "1"'),
        ("do: list_accounts", "do: list_acounts", "`list_accounts`"),
        ('do: balance, with: {account: "{account.id}"}', "do: balance", "account"),
        ("flow: balance", "flow: balanse", "rename the folder"),
    ],
    "balance/tests.yaml": [
        ("hangup: done", "hangupp: done", "`hangup`"),
        ("caller: my balance please", "caller: i lost my card", "starts_when"),
    ],
    "bank.yaml": [
        ("end_silence_ms", "end_silence", "`end_silence_ms`"),
        ('talk_to_person: "9"', 'talk_to_person: "5"', "use 8, 9, 0"),
        ("offer: [hi, en]", "offer: [hi, en, bn]", "offer only"),
        ("default: hi", "default: te", "offer"),
    ],
    "block_card/flow.yaml": [
        ('"no": kept', '"no": keptt', "did you mean `kept`"),
        ('"no": kept', '"nein": kept', "yes, no"),
        ("ask: reason", "ask: reasn", "did you mean `reason`"),
        ("with: {card:", "with: {kard:", "did you mean `card`"),
        ("{cards.0.id}", "{kards.0.id}", "did you mean `cards`"),
        ("count(cards) == 0", "cards.length = 0", "write e.g."),
        ("reason == 'fraud'", "raeson == 'fraud'", "`reason`"),
        ("from: cards", "from: kards", "did you mean `cards`"),
        ('fraud: "3"', 'fraud: "9"', "use 1 to 7"),
        ('fraud: "3"', 'fraud: "2"', "own key"),
    ],
    "talk_to_person/flow.yaml": [
        ("go: handoff", "go: {flow: balanc}", "did you mean `balance`"),
        ('menu_key: "2.5"', 'menu_key: "3"', "free keys are"),
    ],
    "block_card/hi.yaml": [
        ("  kept: ", "  # kept: ", "add it"),
        ("  done: ", "  dun: ", "did you mean `done`"),
        ("{reference|digits}", "{which_card.last4|digits}", "same values"),
        ("    fraud: [", "    fraude: [", "did you mean `fraud`"),
    ],
    "block_card/en.yaml": [
        ("{reference|digits}", "{reference|digts}", "use one of digits"),
    ],
    "bank.hi.yaml": [
        ('  goodbye: "', '  # goodbye: "', "add it"),
    ],
    "bank.en.yaml": [
        ("  no_person:", "  no_persn:", "did you mean `no_person`"),
        ("For {title}, press", "For it, press", "{key} {title}"),
    ],
    "balance/en.yaml": [
        ("how much money do I have", "main menu", "take it out"),
        ("how much money do I have", "how (much|money", "choice"),
        ("The SMS has been sent.", "The SMS has been sent. " * 20, "shorten"),
        ("The SMS has been sent.", "Now your ATM PIN.", "last four"),
    ],
}
"""By file: what stands there, the slip, and the mend (or what is said of it)."""
FLAT = [(file, *slip) for file, slips in SLIPS.items() for slip in slips]


@pytest.mark.parametrize(("file", "old", "new", "mend"), FLAT, ids=[s[2][:30] for s in FLAT])
def test_a_slip_is_found_on_its_line_with_its_mend(
    file: str, old: str, new: str, mend: str
) -> None:
    bundle, line = slip(file, old, new)
    findings = found(bundle)
    close = [f for f in findings if f.file == file and mend in f"{f.what}; {f.mend}"]
    assert close, "\n".join(map(str, findings))
    # What is missing has no line of its own: it is named where its surroundings begin.
    missing = "is missing" in close[0].what or "has no words" in close[0].what
    assert missing or line in {f.line for f in close}, [line, *map(str, close)]


def test_an_act_below_its_level_is_found_where_it_is_done() -> None:
    bundle, _ = slip("balance/flow.yaml", "needs: L1", "needs: L0")
    low = [f for f in found(bundle) if f.what.startswith("act `balance` needs L1")]
    assert {f.mend for f in low} == {"write needs: L1"}
    # The other balance comes after a flow that verifies the caller by itself.
    assert ["id: fetch," in bundle.files[f.file].split("\n")[f.line - 1] for f in low] == [True]


def test_two_flows_that_start_on_the_same_words_are_found() -> None:
    bundle, _ = slip("balance/en.yaml", "how much money do I have", "my card was stolen")
    assert any("also starts flow `balance`" in finding.what for finding in found(bundle))


def test_what_is_no_yaml_is_found_where_it_breaks() -> None:
    bundle, line = slip("balance/flow.yaml", "slots:", "slots: {")
    broken = [f for f in found(bundle) if f.what.startswith("not YAML")]
    assert [(f.file, f.line) for f in broken] == [("balance/flow.yaml", line + 2)]


def test_all_slips_are_found_at_once() -> None:
    text = SHIPPED.files["block_card/flow.yaml"]
    text = text.replace("neds", "needs").replace('"no": kept', '"no": keptt')
    text = text.replace("ask: reason", "ask: reasn")
    findings = found(Bundle({**SHIPPED.files, "block_card/flow.yaml": text}))
    assert {"there is no step `keptt`", "there is no slot `reasn`"} <= {f.what for f in findings}


def test_an_unreachable_step_is_found() -> None:
    bundle, line = slip("block_card/flow.yaml", '== 0", go: none}', '== 0", go: bye}')
    lost = [f for f in found(bundle) if "never reached" in f.what]
    assert [f.what for f in lost] == ["step `none` is never reached"]
    assert lost[0].line > line


def test_a_loop_without_a_way_out_is_found() -> None:
    files = dict(SHIPPED.files)
    files["talk_to_person/flow.yaml"] = files["talk_to_person/flow.yaml"].replace(
        "{id: sure, say: true, go: handoff}", "{id: sure, say: true, go: sure}"
    )
    assert [f.what for f in found(Bundle(files))] == ["step `sure` is in a loop without a way out"]


def test_a_file_that_belongs_nowhere_is_found() -> None:
    stray = {"notes.yaml": "a: 1", "balance/hindi.yaml": SHIPPED.files["balance/hi.yaml"]}
    findings = found(Bundle({**SHIPPED.files, **stray}))
    assert {f.file for f in findings} == set(stray)


def test_a_missing_language_is_found() -> None:
    files = {path: text for path, text in SHIPPED.files.items() if path != "balance/en.yaml"}
    assert "flow `balance` has no words in `en`" in {f.what for f in found(Bundle(files))}


@pytest.mark.parametrize(
    ("slot", "what"),
    [
        ("otp: {type: digits, min: 6, max: 6}", "as if it were a number"),
        ("otp: {type: digits, min: 6, max: 6, secret: code}", "could be spoken"),
        ("otp: {type: digits, min: 4, max: 6, secret: code, voice: false}", "no fixed length"),
    ],
)
def test_a_secret_that_is_not_keypad_only_is_found(slot: str, what: str) -> None:
    bundle, line = slip("balance/flow.yaml", "slots:\n", f"slots:\n  {slot}\n")
    finding = next(f for f in found(bundle) if what in f.what)
    assert finding.line == line + 1


def test_a_secret_that_would_be_spoken_is_found() -> None:
    files = dict(SHIPPED.files)
    slot = "otp: {type: digits, min: 6, max: 6, secret: code, voice: false}"
    files["balance/flow.yaml"] = files["balance/flow.yaml"].replace(
        "slots:\n", f"slots:\n  {slot}\n"
    )
    files["balance/en.yaml"] = files["balance/en.yaml"].replace("The SMS", "The SMS {otp}")
    files["balance/hi.yaml"] = files["balance/hi.yaml"].replace(
        "एसएमएस भेज दिया", "{otp} एसएमएस भेज दिया"
    )
    assert len([f for f in found(Bundle(files)) if "would be spoken" in f.what]) == 2


def test_a_value_above_the_level_of_its_step_is_found_but_not_after_a_verify_step() -> None:
    secretive = {
        **CATALOGUE,
        "balance": ActSpec(
            "balance", Level.L1, ("account",), {"balance": Level.L2, "last4": Level.L1}
        ),
    }
    named = [f for f in found(SHIPPED, secretive) if "`balance` needs L2" in f.what]
    assert {f.file for f in named} == {"balance/en.yaml", "balance/hi.yaml", "balance/flow.yaml"}
    text = SHIPPED.files["balance/flow.yaml"].replace(
        "  - {id: tell, say: true}", "  - {id: prove, verify: L2}\n  - {id: tell, say: true}"
    )
    bundle = Bundle({**SHIPPED.files, "balance/flow.yaml": text})
    assert not [f for f in found(bundle, secretive) if "`balance` needs L2" in f.what]


def test_a_bank_that_cannot_verify_is_told() -> None:
    less = {name: spec for name, spec in CATALOGUE.items() if name != "send_code"}
    assert any("no act `send_code`" in f.what for f in found(SHIPPED, less))


def test_flows_with_slips_do_not_compile_and_say_all_of_them() -> None:
    bundle, _ = slip("balance/flow.yaml", "needs: L1", "neds: L1")
    with pytest.raises(FlowError) as caught:
        compile(bundle, CATALOGUE)
    assert caught.value.findings == tuple(found(bundle))
    assert "balance/flow.yaml:4:1: unknown key `neds`" in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "- 1",
        "a: &x [*x]",
        "? [1]\n: 2",
        "!!python/object:os.system x",
        "\x00",
        "a:\n" + " b:" * 2000,
        "{" * 500,
        "2026-01-01",
    ],
)
@pytest.mark.parametrize(
    "file", ["bank.yaml", "balance/flow.yaml", "balance/hi.yaml", "balance/tests.yaml"]
)
def test_any_text_for_a_file_is_a_finding_never_a_crash(file: str, text: str) -> None:
    findings = found(Bundle({**SHIPPED.files, file: text}))
    assert any(finding.file == file for finding in findings)
