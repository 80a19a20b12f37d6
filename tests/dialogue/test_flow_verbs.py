"""`bolbank flows test`: what went otherwise than written is shown beside how it came to it."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from agent.cli_flows import flows_app
from agent.dialogue.bundle import Bundle
from tests.dialogue.line import SMALL

TALKS = """
- name: as written
  caller: {language: en, level: L1}
  given: {balance: {balance: "10.00", last4: "4321"}}
  talk: [{caller: my balance please}, {bot: ten rupees}]
- name: otherwise
  caller: {language: en, level: L1}
  given: {balance: {balance: "10.00", last4: "4321"}, list_accounts: {accounts: []}}
  talk: [{caller: my balance please}, {bot: twenty rupees}, {press: "2"}]
  expect: {did: [block_card]}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    files = {**Bundle.from_folder(SMALL).files, "balance/tests.yaml": TALKS}
    for path, text in files.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text, "utf-8")
    return tmp_path


FAILURE = """\
      caller: my balance please
        does balance {'account': 'a1'}
      bot (en): In the account ending 4321 you have ₹10.00.
      bot (en): Shall I also send this to your mobile by SMS? For yes press 1, for no press 2.
    ! line 2: wanted bot: «twenty rupees»
          but it said: «In the account ending four three, two one you have ten rupees. / \
Shall I also send this to your mobile by SMS? For yes press 1, for no press 2.»
    ! wanted did: block_card
          but it did: balance {'account': 'a1'}, list_accounts
1 of 2 conversations pass
"""


def test_a_failure_is_shown_with_the_way_to_it(folder: Path) -> None:
    result = CliRunner().invoke(flows_app, ["test", str(folder)])
    assert result.exit_code == 1
    passed, failed = result.stdout.split("FAIL  balance: otherwise\n")
    assert passed == "pass  balance: as written\n"
    # It ends where the first thing went otherwise: the key pressed after that is not shown.
    assert failed.endswith(FAILURE)


def test_results_are_told_as_json_too(folder: Path) -> None:
    result = CliRunner().invoke(flows_app, ["test", str(folder), "--json"])
    told = json.loads(result.stdout)
    assert (result.exit_code, told["failed"]) == (1, 1)
    assert [len(test["problems"]) for test in told["tests"]] == [0, 2]


def test_by_ear_tells_what_was_misheard(folder: Path) -> None:
    result = CliRunner().invoke(flows_app, ["test", str(folder), "--audio"])
    assert result.exit_code == 0
    assert "0 of 2 lines were misheard by the demo recogniser" in result.stdout
    assert "1 of 2 conversations pass as it heard them" in result.stdout
