"""What `bolbank flows show` draws and counts."""

from pathlib import Path

import pytest

from agent.call.acts import CATALOGUE
from agent.dialogue.book import FlowBook, compile
from agent.dialogue.bundle import Bundle
from agent.dialogue.completeness import BANK, completeness
from agent.dialogue.graph import graph

FLOWS = Path(__file__).parents[2] / "flows"


@pytest.fixture(scope="module")
def book() -> FlowBook:
    return compile(Bundle.from_folder(FLOWS), CATALOGUE)


def test_the_graph_of_a_flow_leads_from_each_answer_to_its_step(book: FlowBook) -> None:
    drawn = graph(book, "block_card").splitlines()
    assert drawn[0] == "flowchart TD"
    assert '  s_sure -- "yes" --> s_block' in drawn
    assert '  s_sure -- "no" --> s_kept' in drawn
    assert '  s_block -- "fails" --> s_failed' in drawn
    assert "  s_failed --> person" in drawn


@pytest.mark.parametrize("flow", sorted(path.parent.name for path in FLOWS.glob("*/flow.yaml")))
def test_every_step_of_every_flow_is_drawn_once_and_led_to(book: FlowBook, flow: str) -> None:
    lines = graph(book, flow).splitlines()
    for step in book.flows[flow].steps:
        opened = [
            line for line in lines if line.strip().startswith(f"s_{step}") and "-->" not in line
        ]
        assert len([line for line in opened if line.strip()[len(f"s_{step}")] in "[({"]) == 1
        assert any(line.endswith(f"--> s_{step}") for line in lines)


def test_the_table_counts_words_review_and_recordings(book: FlowBook) -> None:
    language = book.bank.languages.default
    text = book.flows["balance"].words[language].prompts["unsent"]
    rows = {
        (row.flow, row.language): row
        for row in completeness(book, reviewed={("balance", language)}, recorded={(language, text)})
    }
    balance = rows["balance", language]
    assert balance.prompts == balance.of > 5
    assert balance.conversations >= 3
    assert balance.reviewed
    assert balance.recorded == 1
    assert not rows[BANK, language].reviewed
    assert {code for _, code in rows} == set(book.bank.languages.offer)


def test_a_flow_without_words_in_a_language_shows_none(book: FlowBook) -> None:
    lacking = {name: flow for name, flow in book.flows.items() if flow.file.languages is not None}
    for row in completeness(book):
        if row.flow in lacking and row.language not in lacking[row.flow].words:
            assert row.prompts == 0 < row.of
