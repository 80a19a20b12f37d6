"""What a caller goes through, event by event."""

from agent.dialogue.actions import AskSecret, Do, Hangup, Listen, Say, Send, SetLanguage, Transfer
from agent.dialogue.engine import Engine
from agent.dialogue.events import (
    Done,
    HungUp,
    Interrupted,
    PersonJoined,
    Played,
    Resumed,
    SecretChecked,
)
from agent.dialogue.state import DialogueState
from agent.language.utterance import Value, shown
from tests.dialogue.line import AT, MATCHED, Line, blocking, book_of


def test_a_second_press_of_yes_blocks_the_card_once() -> None:
    line = blocking(Line())
    line.presses("1")
    assert line.presses("1") == []
    assert len(line.done("block_card")) == 1
    line.bank_answers(reference="70012")
    assert "seven zero, zero one, two" in line.heard


def test_a_late_or_repeated_answer_of_the_bank_changes_nothing() -> None:
    line = blocking(Line())
    line.presses("1")
    asked = line.open_act()
    line.bank_answers(reference="70012")
    before = line.engine.state.model_copy(deep=True)
    assert line.gets(Done(at=AT, id=asked.id, result={"reference": "99999"})) == []
    assert line.gets(Done(at=AT, id="never-asked", result={})) == []
    assert line.engine.state == before


def test_hanging_up_in_the_middle_of_a_step_asks_nothing_more_of_anyone() -> None:
    line = blocking(Line())
    line.presses("1")
    asked = line.open_act()
    assert line.gets(HungUp(at=AT)) == []
    assert line.engine.state.phase == "left"
    assert line.gets(Done(at=AT, id=asked.id, result={"reference": "70012"})) == []
    assert line.gets(HungUp(at=AT)) == []
    assert line.presses("9") == []


def test_a_resumed_call_repeats_the_open_act_under_the_same_key() -> None:
    line = blocking(Line())
    line.presses("1")
    asked = line.open_act()
    saved = line.engine.state.model_dump_json()
    line = Line(Engine(book_of(), DialogueState.load(saved)))
    line.gets(Resumed(at=AT, proof="number"))
    assert "line was broken" in line.heard
    assert line.now[-1] == asked


def test_a_resumed_call_repeats_the_open_question() -> None:
    line = blocking(Line())
    line.gets(Resumed(at=AT, proof="number"))
    assert "Shall I block it" in line.heard
    line.says("yes block it")
    assert len(line.done("block_card")) == 1


def test_a_new_visit_of_a_step_has_a_new_key_and_new_arguments_too() -> None:
    line = Line()
    line.rings(language="en")
    line.says("balance")
    line.presses("1111")
    line.bank_answers(matched=False)
    line.presses("1111")
    first, second = line.done("match_account")
    assert first.args == second.args
    assert first.once_key != second.once_key
    assert first.once_key.startswith("d1:")


def test_an_unsure_yes_before_a_block_is_confirmed_by_key() -> None:
    line = blocking(Line())
    line.says("yes", confidence=0.4)
    assert line.done("block_card") == []
    assert "To be quite sure" in line.heard
    assert not line.listens.voice
    line.presses("1")
    assert len(line.done("block_card")) == 1


def test_an_unsure_no_is_simply_no() -> None:
    line = blocking(Line())
    line.says("no", confidence=0.4)
    assert "The card stays open" in line.heard


def test_words_that_were_hardly_heard_are_not_understood() -> None:
    line = Line()
    line.rings(language="en")
    line.says("my balance please", confidence=0.1)
    assert "did not understand" in line.heard
    line.says("agent", confidence=0.1)
    assert line.all[-1].kind == "listen"


def test_the_call_opens_with_the_bank_the_machine_the_recording_and_the_key() -> None:
    line = Line()
    line.rings()
    says = [action for action in line.now if isinstance(action, Say)]
    assert [say.language for say in says] == ["hi", "hi", "en"]
    for word in ("डेमो ग्रामीण बैंक", "स्वचालित", "रिकॉर्ड", "9"):
        assert word in line.heard
    assert line.listens.languages == ["hi", "en"]
    assert line.listens.keys.max_digits == 1
    assert set("09*8") <= set(line.listens.keys.commands)
    line.says("अंग्रेज़ी", "hi")
    assert any(isinstance(a, SetLanguage) and a.language == "en" for a in line.now)
    assert "This call is recorded" in line.heard
    assert line.listens.languages == ["en"]


def test_a_known_language_is_not_asked_for() -> None:
    line = Line()
    line.rings(language="hi")
    assert "For English" not in line.heard
    assert line.listens.slot == "main"
    assert line.listens.languages == ["hi", "en"]


def test_an_unsaid_language_is_offered_again() -> None:
    line = Line()
    line.rings(language="ta")
    assert "For English" in line.heard


def test_a_balance_is_shown_in_figures_and_marked_sensitive() -> None:
    line = Line()
    line.rings(language="hi")
    line.says("मेरा बैलेंस बताइए", "hi")
    line.presses("4321")
    line.bank_answers(**MATCHED)
    line.bank_answers(balance="123456.50", last4="4321")
    told = next(action for action in line.now if isinstance(action, Say))
    assert "₹1,23,456.50" in shown(told.parts)
    money = [part for part in told.parts if isinstance(part, Value) and part.sensitive]
    assert [part.text for part in money] == ["एक लाख तेईस हज़ार चार सौ छप्पन रुपये पचास पैसे"]


def test_values_an_act_does_not_declare_are_not_kept() -> None:
    line = Line()
    line.rings(language="en")
    line.says("balance")
    line.presses("4321")
    line.bank_answers(**MATCHED)
    line.bank_answers(balance="1", last4="4321", full_number="1234567812348765")
    assert "1234567812348765" not in line.engine.state.model_dump_json()


def test_caller_id_protects_but_does_not_tell() -> None:
    line = Line()
    line.rings(language="en", proof="caller_id")
    line.says("i lost my card")
    assert line.listens.slot == "last4"
    line.presses("4321")
    line.bank_answers(**MATCHED)
    assert line.open_act().action == "list_cards"
    line = Line()
    line.rings(language="en", proof="caller_id")
    line.says("balance")
    assert line.open_act().action == "send_code"


def test_a_code_that_was_not_sent_is_not_asked_for() -> None:
    line = Line()
    line.rings(language="en", proof="caller_id")
    line.says("balance")
    line.bank_fails("unavailable")
    assert "not working at our side" in line.heard
    assert line.listens.slot == "offer_person"


def test_the_verifiers_word_counts_once_and_only_for_its_own_question() -> None:
    line = Line()
    line.rings(language="en", proof="caller_id")
    line.says("balance")
    line.bank_answers()
    first = line.last(AskSecret)
    assert first.secret == "code"
    line.verifier_says("wrong")
    again = line.last(AskSecret)
    assert again.id != first.id
    line.gets(SecretChecked(at=AT, id=first.id, outcome="ok"))
    proof = line.engine.state.model_dump()["proof"]
    assert proof == "caller_id"
    line.gets(SecretChecked(at=AT, id=again.id, outcome="ok"))
    assert line.engine.state.proof == "number"


def test_digits_of_a_secret_that_go_astray_are_no_answer_and_leave_no_trace() -> None:
    line = Line()
    line.rings(language="en", proof="caller_id")
    line.says("balance")
    line.bank_answers()
    line.presses("135791")
    assert isinstance(line.now[-1], AskSecret)
    assert "135791" not in line.engine.state.model_dump_json()
    assert "135791" not in str(line.now)


def test_while_digits_are_open_a_nine_is_a_digit_and_star_nine_a_person() -> None:
    line = Line()
    line.rings(language="en")
    line.says("balance")
    line.presses("9")
    assert line.listens.slot == "last4"
    line.presses("**")
    assert "last four digits" in line.heard
    line.presses("*9")
    assert isinstance(line.now[-1], Transfer)


def test_repeating_says_the_whole_last_turn_again() -> None:
    line = Line()
    line.rings(language="en")
    line.says("balance")
    line.presses("4321")
    line.bank_answers(**MATCHED)
    line.bank_answers(balance="5.00", last4="4321")
    once = line.heard
    line.says("say that again")
    assert line.heard == once
    line.presses("*")
    assert line.heard == once
    assert "five rupees" in once


def test_the_person_is_told_what_the_caller_already_told() -> None:
    line = blocking(Line(), cards=2)
    line.presses("9")
    transfer = line.now[-1]
    assert isinstance(transfer, Transfer)
    assert transfer.queue == "cards-desk"
    assert transfer.context == {
        "why": "asked",
        "language": "en",
        "level": "L1",
        "flow": "block_card",
        "priority": "high",
        "customer": {"id": "u1", "name": "Sita"},
        "which_card.last4": "0001",
        "reason": "stolen",
        "reference": None,
    }


def test_when_a_person_has_joined_the_bot_is_silent() -> None:
    line = Line()
    line.rings(language="en")
    line.presses("9")
    line.gets(PersonJoined(at=AT))
    assert line.says("balance") == []
    assert line.is_silent() == []
    assert line.gets(Resumed(at=AT, proof="number")) == []
    line.gets(HungUp(at=AT))
    assert line.engine.state.phase == "ended"


def test_a_ticket_that_fails_is_not_promised() -> None:
    line = Line()
    line.rings(language="en")
    line.presses("9")
    line.nobody_comes()
    line.presses("1")
    line.bank_fails()
    assert "We will call you back" not in line.heard
    assert line.hung_up == "no_person"


def test_noise_climbs_the_ladder_touches_nothing_and_ends_politely() -> None:
    line = Line()
    line.rings()
    for _ in range(2):
        line.says("", "hi", confidence=0.0)
    assert not line.listens.voice
    line.is_silent()
    line.nobody_comes()
    assert line.hung_up == "no_input"
    assert "नमस्कार" in line.heard
    assert not [action for action in line.all if isinstance(action, Do)]


def test_interruptions_are_remembered_and_what_was_played_changes_nothing() -> None:
    line = Line()
    line.rings(language="en")
    said = next(action for action in line.now if isinstance(action, Say))
    assert line.gets(Played(at=AT, id=said.id)) == []
    assert line.gets(Interrupted(at=AT, id=said.id, heard_ms=350)) == []
    assert line.engine.state.interrupted == (said.id, 350)


def test_a_hang_up_says_goodbye_first() -> None:
    line = Line()
    line.rings(language="en")
    line.says("goodbye")
    assert [type(action) for action in line.now] == [Say, Hangup]
    assert isinstance(line.all[-1], Hangup)


def test_a_question_takes_hints_and_its_own_keys() -> None:
    line = blocking(Line())
    reason = [a for a in line.all if isinstance(a, Listen) and a.slot == "reason"][-1]
    assert "stolen" in reason.hints
    last4 = next(a for a in line.all if isinstance(a, Listen) and a.slot == "last4")
    assert (last4.keys.min_digits, last4.keys.max_digits) == (4, 4)


def test_a_lost_card_does_not_wait_for_the_end_of_a_balance() -> None:
    line = Line()
    line.rings(language="en")
    line.says("balance")
    line.presses("4321")
    line.bank_answers(**MATCHED)
    line.bank_answers(balance="5.00", last4="4321")
    assert line.listens.slot == "sms"
    line.says("block my card")
    assert not [action for action in line.all if isinstance(action, Send)]
    assert line.open_act().action == "list_cards"


def test_while_a_block_is_to_be_confirmed_only_yes_and_no_count() -> None:
    line = blocking(Line())
    line.says("my balance please")
    assert line.listens.slot == "sure"
    assert line.engine.state.run is not None
    assert line.engine.state.run.flow == "block_card"


def test_one_of_several_is_named_by_its_place() -> None:
    line = Line()
    line.rings(language="hi")
    line.says("मेरा कार्ड खो गया", "hi")
    line.presses("4321")
    line.bank_answers(**MATCHED)
    line.bank_answers(cards=[{"id": "c1", "last4": "0001"}, {"id": "c2", "last4": "0002"}])
    line.says("दूसरा वाला", "hi")
    line.presses("1")
    assert "शून्य शून्य, शून्य दो" in line.heard


def test_digits_heard_unsurely_are_asked_again() -> None:
    line = Line()
    line.rings(language="en")
    line.says("balance")
    line.says("four three two one", confidence=0.4)
    assert line.listens.slot == "last4"
    assert not line.done("match_account")


def test_a_language_named_instead_of_a_request_is_spoken_from_then_on() -> None:
    line = Line()
    line.rings(language="hi")
    line.says("अंग्रेज़ी में बोलो", "hi")
    assert "How can I help you" in line.heard
    assert line.engine.state.language == "en"
