"""An operator's slip is named in one line: its file, line and column, what it is, and the mend."""

import json
from itertools import pairwise
from pathlib import Path

import pytest
from typer.testing import CliRunner

from agent.cli_flows import flows_app
from agent.dialogue.book import compile
from agent.dialogue.bundle import Bundle
from agent.dialogue.catalogue import ActSpec, Catalogue, Level
from agent.dialogue.errors import FlowError
from agent.dialogue.flow_file import FlowFile
from agent.dialogue.lint import check
from agent.dialogue.lint.subflows import MAX_DEPTH
from agent.dialogue.values import value_levels
from agent.jobs.templates import Templates
from tests.dialogue.line import SMALL
from tests.dialogue.market import MARKET_ACTS
from tests.dialogue.slips import FILES, SLIPS, Slip

MESSAGES = Templates.load().takes()


def found(files: dict[str, str], acts: Catalogue = MARKET_ACTS) -> list[str]:
    return [str(finding) for finding in check(Bundle(files), acts, MESSAGES)]


def changed(file: str, *slips: tuple[str, str]) -> dict[str, str]:
    text = FILES[file]
    for old, new in slips:
        assert old in text, f"{file} has no «{old}»"
        text = text.replace(old, new, 1)
    return {**FILES, file: text}


def test_flows_without_a_slip_are_clean() -> None:
    assert found(FILES) == []


@pytest.mark.parametrize("slip", SLIPS, ids=[slip.rule for slip in SLIPS])
def test_a_slip_is_named_in_one_line_with_its_mend(slip: Slip) -> None:
    lines = found(slip.files())
    assert slip.line in lines
    assert not any("\n" in line for line in lines)
    assert all(line.partition("; ")[2] for line in lines), lines


def test_every_rule_is_tried_once() -> None:
    assert len({slip.rule for slip in SLIPS}) == len(SLIPS) >= 25


def test_slips_in_many_files_are_named_at_once() -> None:
    apart = ("a prompt in two scripts", "a key that no menu has", "hours that cannot be read")
    together = dict(FILES)
    wanted = [slip for slip in SLIPS if slip.rule in apart]
    for slip in wanted:
        together[slip.file] = slip.files()[slip.file]
    assert {slip.line for slip in wanted} <= set(found(together))


def test_the_verb_prints_a_line_for_each_and_fails(tmp_path: Path) -> None:
    for path in SMALL.rglob("*.yaml"):
        copy = tmp_path / path.relative_to(SMALL)
        copy.parent.mkdir(exist_ok=True)
        copy.write_text(path.read_text("utf-8").replace("needs: L1", "neds: L1"), "utf-8")
    result = CliRunner().invoke(flows_app, ["check", str(tmp_path)])
    unknown = [
        f"{flow}/flow.yaml:4:1: unknown key `neds`; did you mean `needs`?"
        for flow in ("balance", "block_card")
    ]
    assert (result.exit_code, result.stdout.splitlines()) == (1, unknown)
    result = CliRunner().invoke(flows_app, ["check", str(tmp_path), "--json"])
    told = json.loads(result.stdout)
    assert result.exit_code == 1
    assert told["bundle"] == Bundle.from_folder(tmp_path).hash
    assert told["findings"][0] == {
        "file": "balance/flow.yaml",
        "line": 4,
        "column": 1,
        "what": "unknown key `neds`",
        "mend": "did you mean `needs`?",
    }


def test_flows_with_slips_do_not_compile_and_say_all_of_them() -> None:
    files = changed("balance/flow.yaml", ("needs: L1", "neds: L1"))
    with pytest.raises(FlowError) as caught:
        compile(Bundle(files), MARKET_ACTS)
    assert [str(finding) for finding in caught.value.findings] == found(files)


def test_a_value_above_the_level_of_its_step_is_found_but_not_after_a_verify_step() -> None:
    gives = {"balance": Level.L2, "last4": Level.L1}
    secretive = {
        **MARKET_ACTS,
        "balance": ActSpec("balance", Level.L1, ("account",), gives),
    }
    named = [line for line in found(FILES, secretive) if "`balance` needs L2" in line]
    assert {line.partition(":")[0] for line in named} == {
        "balance/en.yaml",
        "balance/hi.yaml",
        "balance/flow.yaml",
    }
    told = "  - {id: tell, say: true}"
    proved = changed("balance/flow.yaml", (told, "  - {id: prove, verify: L2}\n" + told))
    assert not [line for line in found(proved, secretive) if "`balance` needs L2" in line]


def test_a_bank_that_cannot_verify_is_told() -> None:
    less = {name: spec for name, spec in MARKET_ACTS.items() if name != "send_code"}
    assert any("the bank has no act `send_code`" in line for line in found(FILES, less))


def test_flows_done_too_deep_inside_each_other_are_found() -> None:
    deep = {}
    for depth in range(1, MAX_DEPTH + 3):
        inner = f"do: {{flow: deep{depth + 1}}}" if depth <= MAX_DEPTH + 1 else "end: true"
        step = f"{{id: inside, {inner}}}"
        deep[f"deep{depth}/flow.yaml"] = (
            f"flow: deep{depth}\ntitle: Deep\nowner: tests\nlanguages: [en]\nsteps: [{step}]\n"
        )
        deep[f"deep{depth}/en.yaml"] = "prompts: {}\n"
    lines = [line for line in found({**FILES, **deep}) if "deep here" in line]
    assert lines == ["deep1/flow.yaml:5:22: flows are done 6 deep here; at most 5: join some"]


def test_a_value_acted_on_unread_is_found_under_another_name() -> None:
    files = changed(
        "stop/flow.yaml",
        ("  sure:   {type: yes_no}", "  sure:   {type: yes_no}\n  number: {type: digits}"),
        ("  - {id: given,", '  - {id: copy, when: [{else: true, set: {number: "{cheque}"}}]}\n'
                            "  - {id: given,"),
        ('cheque: "{cheque}"', 'cheque: "{number}"'),
    )  # fmt: skip
    assert not [line for line in found(files) if "read back" in line]
    files["stop/en.yaml"] = files["stop/en.yaml"].replace("{cheque|digits} of", "of")
    assert [line for line in found(files) if "`cheque` goes into act `stop_cheque`" in line]


def test_a_slot_of_the_same_name_does_not_lower_what_the_account_needs() -> None:
    flow = FlowFile.model_validate(
        {
            "flow": "sly",
            "title": "Sly",
            "owner": "tests",
            "slots": {
                "account": {"type": "yes_no"},
                "told": {"type": "digits"},
            },
            "steps": [
                {"id": "copy", "when": [{"else": True, "set": {"told": "{account.last4}"}}]},
                {"id": "bye", "end": True},
            ],
        }
    )
    levels = value_levels({"sly": flow}, {})["sly"]
    assert levels["account"] == levels["told"] == Level.L1


STRANGE = [
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
    "a: &a [x, x, x, x, x, x, x, x, x]\n"
    + "".join(
        f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n"
        for before, name in pairwise("abcdefghi")
    ),
]


@pytest.mark.parametrize("text", STRANGE, ids=range(len(STRANGE)))
@pytest.mark.parametrize(
    "file", ["bank.yaml", "places.yaml", "balance/flow.yaml", "balance/hi.yaml", "visit/tests.yaml"]
)
def test_any_text_for_a_file_is_a_finding_never_a_crash(file: str, text: str) -> None:
    assert any(line.startswith(file) for line in found({**FILES, file: text}))
