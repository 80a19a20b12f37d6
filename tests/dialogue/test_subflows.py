"""Flows that run inside others, lists that are said one by one, and what is handed on."""

from dataclasses import replace

from agent.dialogue.actions import Transfer
from agent.dialogue.bundle import Bundle
from agent.dialogue.catalogue import Level
from agent.dialogue.engine import Engine
from agent.dialogue.lint import check
from tests.dialogue.line import MATCHED, SMALL, Line
from tests.dialogue.market import ACCOUNTS, MARKET_ACTS, MARKET_FILES, at_market, market, proves

ENTRIES = [
    {"date": "2026-02-28", "amount": "500.00", "kind": "cash"},
    {"date": "2026-02-27", "amount": "20.50", "kind": "upi"},
]


def test_a_flow_done_by_another_asks_and_hands_back_what_was_chosen() -> None:
    line = at_market()
    line.says("passbook please")
    proves(line)
    line.bank_answers(accounts=ACCOUNTS)
    assert "For savings account four three, two one, press 1" in line.heard
    line.says("the second")
    assert line.open_act().action == "transactions"
    assert line.open_act().args == {"account": "a2"}
    run = line.engine.state.run
    assert run is not None
    assert (run.flow, run.caller) == ("passbook", None)


def test_what_a_flow_inside_decides_alone_comes_back_as_well() -> None:
    line = at_market()
    line.says("passbook please")
    proves(line)
    line.bank_answers(accounts=ACCOUNTS[:1])
    assert line.open_act().args == {"account": "a1"}
    line.bank_answers(entries=[])
    assert "Account four three, two one has no entries" in line.heard
    assert line.listens.slot == "anything_else"


def test_every_entry_is_said_with_its_own_values_at_most_seven() -> None:
    line = at_market()
    line.says("passbook please")
    proves(line)
    line.bank_answers(accounts=ACCOUNTS[:1])
    line.bank_answers(entries=ENTRIES * 5)
    assert line.heard.count("five hundred rupees by cash") == 4
    assert line.heard.count("twenty rupees fifty paise by U P I") == 3
    assert "The rate since" in line.heard
    assert "is 6.80 per cent, call one nine, three zero" in line.heard


def test_an_item_is_guarded_like_the_list_it_is_of() -> None:
    book = market()
    flow = book.flows["passbook"]
    stricter = replace(flow, levels={**flow.levels, "entries": Level.L2})
    line = Line(Engine(replace(book, flows={**book.flows, "passbook": stricter})))
    line.rings(language="en")
    line.says("passbook please")
    proves(line)
    line.bank_answers(accounts=ACCOUNTS[:1])
    line.bank_answers(entries=ENTRIES)
    assert "five hundred" not in line.heard
    assert isinstance(line.now[-1], Transfer)


def test_a_flow_inside_that_needs_more_verifies_and_goes_on() -> None:
    book = market()
    inner = book.flows["choose"]
    higher = replace(inner, file=inner.file.model_copy(update={"needs": "L2"}))
    line = Line(Engine(replace(book, flows={**book.flows, "choose": higher})))
    line.rings(language="en")
    line.says("passbook please")
    proves(line)
    assert "telephone PIN" in line.heard
    line.verifier_says("ok")
    assert line.open_act().action == "list_accounts"


def test_a_person_asked_for_inside_a_flow_is_told_what_the_outer_one_knows() -> None:
    line = at_market()
    line.says("stop a cheque")
    proves(line)
    line.bank_answers(accounts=ACCOUNTS)
    line.presses("9")
    transfer = line.now[-1]
    assert isinstance(transfer, Transfer)
    assert transfer.queue == "cheques"
    assert transfer.context["flow"] == "stop"
    assert transfer.context["customer"] == MATCHED["customer"]


def slips(file: str, old: str, new: str) -> str:
    files = {**Bundle.from_folder(SMALL).files, **MARKET_FILES}
    assert old in files[file]
    findings = check(Bundle({**files, file: files[file].replace(old, new, 1)}), MARKET_ACTS)
    return "\n".join(map(str, findings))


def test_slips_about_flows_inside_flows_are_found() -> None:
    do = "do: {flow: choose}"
    for old, new, what in (
        (do, "do: {flow: chose}", "did you mean `choose`"),
        (do, "do: {flow: passbook}", "leads back into `passbook`"),
        (do, "do: {flow: choose}, with: {kind: x}", "takes no `kind`"),
        ("{chosen.id}", "{chosn.id}", "did you mean `chosen`"),
        ("each: entries", "each: entrys", "did you mean `entries`"),
    ):
        assert what in slips("passbook/flow.yaml", old, new), new
    assert "gives `chsen`" in slips("choose/flow.yaml", "gives: [chosen]", "gives: [chsen]")
    assert "needs `kind`" in slips("choose/flow.yaml", "gives:", "takes: [kind]\ngives:")
    assert "`item`" in slips(
        "passbook/en.yaml", 'none: "Account', 'none: "{item.kind|word} Account'
    )
