"""A new TPIN is typed twice; its digits are the verifier's alone."""

from agent.dialogue.actions import AskSecret, Transfer
from agent.dialogue.events import HungUp, Resumed
from tests.dialogue.line import AT, Line
from tests.dialogue.market import at_market, proves


def choosing() -> Line:
    line = at_market()
    line.says("a new pin")
    proves(line)
    asked = line.now[-1]
    assert isinstance(asked, AskSecret)
    assert (asked.secret, asked.length) == ("new_tpin", 4)
    assert "type your new four digit telephone PIN" in line.heard
    return line


def test_typed_twice_alike_it_is_set() -> None:
    line = choosing()
    line.verifier_says("ok")
    assert line.last(AskSecret).secret == "new_tpin_again"
    line.verifier_says("ok")
    assert line.open_act().action == "set_tpin"
    assert line.open_act().args == {}
    line.bank_answers(done=True)
    assert "Your new PIN is set" in line.heard


def test_one_that_is_easily_guessed_is_refused() -> None:
    line = choosing()
    line.verifier_says("weak")
    assert "easy to guess" in line.heard
    assert line.last(AskSecret).secret == "new_tpin"


def test_typed_otherwise_the_second_time_both_are_asked_again_and_then_given_up() -> None:
    line = choosing()
    for _ in range(2):
        line.verifier_says("ok")
        line.verifier_says("wrong")
        assert "not the same" in line.heard
        assert line.last(AskSecret).secret == "new_tpin"
    line.verifier_says("ok")
    line.verifier_says("wrong")
    assert isinstance(line.now[-1], Transfer)
    assert not line.done("set_tpin")


def test_after_a_dropped_line_it_is_typed_from_the_start() -> None:
    line = choosing()
    line.verifier_says("ok")
    line.gets(HungUp(at=AT))
    line.gets(Resumed(at=AT, proof="number"))
    assert line.last(AskSecret).secret == "new_tpin"


def test_nothing_of_it_is_ever_in_the_state() -> None:
    line = choosing()
    line.presses("2580")
    line.verifier_says("ok")
    assert "2580" not in line.engine.state.model_dump_json()
    assert "2580" not in str(line.all)
