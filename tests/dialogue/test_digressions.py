"""Another request in the middle of a flow is served, and then the call comes back."""

from agent.dialogue.actions import Transfer
from tests.dialogue.line import MATCHED, Line
from tests.dialogue.market import ACCOUNTS, asked_sure, at_market, proves


def at_the_cheque() -> Line:
    """A caller who is asked for the number of a cheque."""
    line = at_market()
    line.says("stop a cheque")
    proves(line)
    line.bank_answers(accounts=ACCOUNTS[:1])
    assert line.listens.slot == "cheque"
    return line


def serve_balance(line: Line) -> None:
    """The balance is asked for and told, to its end."""
    line.says("my balance please")
    assert line.open_act().action == "balance"
    line.bank_answers(balance="12.50", last4="4321")
    line.presses("2")
    line.bank_answers(accounts=[])


def test_the_call_comes_back_to_the_question_it_left() -> None:
    line = at_the_cheque()
    serve_balance(line)
    assert "Now back to stopping a cheque. / The cheque number?" in line.heard
    assert line.listens.slot == "cheque"
    line.presses("100200")
    assert line.listens.slot == "given"


def test_what_was_proven_in_between_stays_proven() -> None:
    line = at_market()
    line.says("my balance please")
    assert line.listens.slot == "last4"
    line.says("passbook please")
    proves(line)
    line.bank_answers(accounts=ACCOUNTS[:1])
    line.bank_answers(entries=[])
    assert "back to account balance" in line.heard
    assert line.open_act().action == "balance"


def test_an_urgent_request_goes_to_a_person_and_all_else_is_dropped() -> None:
    line = at_the_cheque()
    line.says("someone cheated me")
    transfer = line.now[-1]
    assert isinstance(transfer, Transfer)
    assert transfer.queue == "fraud-desk"
    assert transfer.context["account.last4"] == "4321"
    assert line.engine.state.paused == []


def test_asking_for_what_waits_goes_back_to_it() -> None:
    line = at_the_cheque()
    line.says("my balance please")
    line.bank_answers(balance="12.50", last4="4321")
    line.says("stop a cheque")
    assert line.listens.slot == "cheque"
    assert line.engine.state.paused == []


def test_the_main_menu_drops_all_that_waits() -> None:
    line = at_the_cheque()
    line.says("my balance please")
    line.bank_answers(balance="12.50", last4="4321")
    line.says("main menu")
    assert line.listens.slot == "main"
    assert line.engine.state.paused == []


def test_too_many_at_once_are_not_all_kept() -> None:
    line = at_the_cheque()
    line.says("my balance please")
    line.bank_answers(balance="12.50", last4="4321")
    line.says("passbook please")
    line.bank_answers(accounts=ACCOUNTS)
    line.says("block my card")
    line.bank_answers(cards=[{"id": "c1", "last4": "0001"}])
    line.says("I want to complain")
    assert line.listens.slot == "words"
    waiting = [paused.run.root.flow for paused in line.engine.state.paused]
    assert waiting == ["stop", "balance", "passbook"]


def test_a_question_that_guards_an_act_is_not_left() -> None:
    line = at_market()
    asked_sure(line)
    line.says("my balance please")
    assert line.listens.slot == "sure"
    assert line.engine.state.paused == []


def test_a_failure_in_between_comes_back_as_well() -> None:
    line = at_the_cheque()
    line.says("my balance please")
    line.bank_fails("unavailable")
    assert line.listens.slot == "offer_person"
    line.presses("2")
    assert line.listens.slot == "cheque"


def test_a_known_caller_is_not_asked_who_they_are_again() -> None:
    line = at_the_cheque()
    serve_balance(line)
    assert len(line.done("match_account")) == 1
    assert line.engine.state.account == MATCHED["account"]
