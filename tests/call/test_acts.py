"""What the acts of the flows say and do at the counter of the demo bank, and for whom."""

import contextlib
import json
import logging
import re
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from agent.bank.demo import DemoLedger
from agent.bank.errors import LedgerError, LedgerRefused, LedgerTimeout, LedgerUnavailable
from agent.call.acts import CATALOGUE, run
from agent.dialogue.actions import Do
from agent.dialogue.catalogue import ActSpec, Level
from tests.call.counter import (
    FAMILY,
    FATIMA,
    LAKSHMI,
    MOHAN,
    STRANGER,
    SUNITA,
    TODAY,
    Counter,
)

EVERYONE = [
    (SUNITA, "4321"),
    (SUNITA, "8765"),
    (FAMILY, "1188"),
    (FAMILY, "2299"),
    (MOHAN, "7001"),
    (FATIMA, "6100"),
    ("+919876500004", "3434"),
    (LAKSHMI, "9090"),
]


@pytest.fixture
async def sunita(books: DemoLedger) -> Counter:
    """Sunita Devi, verified by the last four of her savings account."""
    return await Counter(books).verified("4321")


def args_of(spec: ActSpec) -> dict[str, str]:
    return dict.fromkeys(spec.takes, "x")


# --- who may ---------------------------------------------------------------------------------


async def test_nobody_is_told_anything_below_its_level(books: DemoLedger) -> None:
    strangers = [Counter(books, STRANGER), Counter(books, None, "none"), Counter(books)]
    for spec in CATALOGUE.values():
        if spec.level > Level.L0:
            for caller in strangers:
                assert await caller.fails(spec.name, **args_of(spec)) == "refused"


async def test_what_needs_a_tpin_is_refused_without_one(books: DemoLedger) -> None:
    caller = await Counter(books).verified("4321")
    account = caller.account
    assert await caller.fails("stop_cheque", account=account, cheque="000124") == "refused"
    assert await caller.fails("cheque_book", account=account) == "refused"
    caller.desk.caller.tpin = True
    assert (await caller.does("stop_cheque", account=account, cheque="000124"))["reference"]
    assert (await caller.does("cheque_book", account=account))["reference"]


async def test_on_a_presented_number_only_what_protects_is_done(books: DemoLedger) -> None:
    caller = await Counter(books, proof="caller_id").verified("4321")
    (card, *_) = (await caller.does("list_cards"))["cards"]
    assert (await caller.does("block_card", card=card["id"], reason="lost"))["reference"]
    assert (await caller.does("block_debit", account=caller.account))["reference"]
    for spec in CATALOGUE.values():
        if spec.level > Level.L0 and not spec.protective:
            assert await caller.fails(spec.name, **args_of(spec)) == "refused"


async def test_each_proof_takes_the_caller_one_level_up(books: DemoLedger) -> None:
    counter = Counter(books, proof="caller_id")
    caller = counter.desk.caller
    assert caller.level() == caller.level(protective=True) == Level.L0
    await counter.verified("4321")
    assert (caller.level(), caller.level(protective=True)) == (Level.L0, Level.L1)
    caller.proof = "number"
    assert caller.level() == Level.L1
    caller.code = True
    assert caller.level() == Level.L1  # a code alone is no TPIN
    caller.tpin = True
    assert caller.level() == Level.L3


@pytest.mark.parametrize("wrong", ["a10021", "", "'; --", "a10011x"])
async def test_what_is_not_the_callers_is_refused(books: DemoLedger, wrong: str) -> None:
    caller = await Counter(books).verified("4321", tpin=True)
    for spec in CATALOGUE.values():
        for name in {"account", "card", "loan", "deposit"} & set(spec.takes):
            given = args_of(spec) | {name: wrong}
            assert await caller.fails(spec.name, **given) == "refused", spec.name


async def test_an_act_that_there_is_not_is_refused(sunita: Counter) -> None:
    assert await sunita.fails("unblock_card") == "refused"


async def test_a_group_loan_is_for_who_signs_and_has_keyed_their_tpin(books: DemoLedger) -> None:
    geeta = await Counter(books, FAMILY).verified("2299")
    assert await geeta.fails("list_loans", kind="shg") == "refused"
    assert (await geeta.does("list_loans", kind="any"))["loans"] == []
    assert await geeta.fails("loan", loan="g2001") == "refused"
    geeta.desk.caller.tpin = True
    (loan,) = (await geeta.does("list_loans", kind="shg"))["loans"]
    assert (await geeta.does("loan", loan=loan["id"]))["due_amount"] == "11350.00"
    mohan = await Counter(books, MOHAN).verified("7001", tpin=True)
    assert (await mohan.does("list_loans", kind="shg"))["loans"] == []
    assert await mohan.fails("loan", loan="g2001") == "refused"


# --- what is said ----------------------------------------------------------------------------


async def test_sunita_hears_of_her_accounts(sunita: Counter) -> None:
    account = sunita.account
    accounts = (await sunita.does("list_accounts"))["accounts"]
    assert [(each["last4"], each["status"]) for each in accounts] == [
        ("4321", "active"),
        ("8765", "dormant"),
    ]
    assert await sunita.does("balance", account=account) == {
        "balance": "1234567.50",
        "last4": "4321",
    }
    assert (await sunita.does("account_status", account=accounts[1]["id"]))["status"] == "dormant"
    assert await sunita.does("nominee", account=account) == {"nominee": "yes"}
    assert await sunita.does("nominee", account=accounts[1]["id"]) == {"nominee": "no"}
    assert await sunita.does("aadhaar_status") == {"seeding": "here"}
    assert await sunita.does("kyc_status") == {"kyc": "due", "kyc_date": "2026-12-17"}


async def test_a_statement_goes_on_five_by_five(sunita: Counter) -> None:
    pages = [
        await sunita.does("transactions", account=sunita.account, skip=skip)
        for skip in ("0", "5", 10)
    ]
    assert [page["more"] for page in pages] == [True, True, False]
    assert [len(page["entries"]) for page in pages] == [5, 5, 1]
    assert pages[0]["entries"][1] == {
        "date": "2026-11-16",
        "amount": "1526.00",
        "direction": "in",
        "kind": "wages",
    }
    assert pages[0]["lines"].startswith("20-11 -350.00; 16-11 +1526.00; ")
    for skip in ("-1", "many", "1000", None):
        assert await sunita.fails("transactions", account=sunita.account, skip=skip) == "refused"


async def test_money_received_is_what_the_books_show(books: DemoLedger, sunita: Counter) -> None:
    kisan = await sunita.does("credits", scheme="pm_kisan")
    assert kisan["credits"][0] == {"date": "2026-11-10", "amount": "2000.00", "kind": "pm_kisan"}
    assert (kisan["seeding"], kisan["status"], kisan["kyc"]) == ("here", "active", "due")
    assert [c["kind"] for c in (await sunita.does("credits", scheme="mgnrega"))["credits"]] == [
        "wages",
        "wages",
    ]
    assert (await sunita.does("credits", scheme="pension"))["credits"] == []
    assert await sunita.fails("credits", scheme="lottery") == "refused"
    ramesh = await Counter(books, FAMILY).verified("1188")
    nothing = await ramesh.does("credits", scheme="any")
    assert (nothing["credits"], nothing["seeding"]) == ([], "none")


async def test_loans_of_all_kinds(books: DemoLedger, sunita: Counter) -> None:
    loans = (await sunita.does("list_loans", kind="any"))["loans"]
    assert [loan["kind"] for loan in loans] == ["term", "kcc", "gold"]
    term, kcc, gold = [await sunita.does("loan", loan=loan["id"]) for loan in loans]
    assert (term["due_date"], term["due_amount"]) == ("2026-12-05", "4250.00")
    assert (term["overdue"], term["limit"], term["auction_date"]) == ("0.00", None, None)
    assert (kcc["limit"], kcc["outstanding"], kcc["last4"]) == ("160000.00", "94310.50", "6677")
    assert gold["auction_date"] is None
    lakshmi = await Counter(books, LAKSHMI).verified("9090")
    (pledged,) = (await lakshmi.does("list_loans", kind="gold"))["loans"]
    assert (await lakshmi.does("loan", loan=pledged["id"]))["auction_date"] == "2026-12-08"
    assert await sunita.fails("list_loans", kind="secret") == "refused"


async def test_deposits_and_policies(sunita: Counter) -> None:
    deposits = (await sunita.does("list_deposits"))["deposits"]
    assert [deposit["kind"] for deposit in deposits] == ["fd", "rd"]
    assert await sunita.does("deposit", deposit=deposits[0]["id"]) == {
        "maturity_date": "2027-04-11",
        "maturity_amount": "106975.40",
        "rate": "6.80",
        "kind": "fd",
        "last4": "7788",
    }
    policies = (await sunita.does("policies"))["policies"]
    assert [(p["crop"], p["season"], p["paid"]) for p in policies] == [
        ("paddy", "kharif", "yes"),
        ("wheat", "rabi", "no"),
    ]


async def test_a_paid_cheque_cannot_be_stopped(books: DemoLedger) -> None:
    caller = await Counter(books).verified("4321", tpin=True)
    for cheque in ("000123", "12345", "1234567", "12a456", "१२३४५६"):
        assert await caller.fails("stop_cheque", account=caller.account, cheque=cheque) == "refused"


def codes_in(value: Any, path: str) -> Iterator[tuple[str, str]]:
    """Yield the texts of an answer by their path, as `codes` names them."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from codes_in(inner, f"{path}.{name}" if path else name)
    elif isinstance(value, list):
        for inner in value:
            yield from codes_in(inner, path)
    elif isinstance(value, str):
        yield path, value


async def test_answers_are_as_their_entries_say(books: DemoLedger) -> None:
    coded = set()
    for number, last4 in EVERYONE:
        caller = await Counter(books, number).verified(last4, tpin=True)
        account = caller.account
        loans = (await caller.does("list_loans", kind="any"))["loans"]
        deposits = (await caller.does("list_deposits"))["deposits"]
        asked: list[tuple[str, dict[str, str]]] = [
            *((act, {}) for act in ("list_accounts", "list_cards", "list_deposits", "policies")),
            *((act, {}) for act in ("aadhaar_status", "kyc_status")),
            *((act, {"account": account}) for act in ("balance", "account_status", "nominee")),
            ("transactions", {"account": account, "skip": "0"}),
            ("credits", {"scheme": "any"}),
            ("list_loans", {"kind": "any"}),
            *(("loan", {"loan": loan["id"]}) for loan in loans),
            *(("deposit", {"deposit": deposit["id"]}) for deposit in deposits),
            *(("ticket_status", {"ticket": ticket}) for ticket in ("48213", "47120", "51760")),
        ]
        for act, args in asked:
            spec, answer = CATALOGUE[act], await caller.does(act, **args)
            assert json.loads(json.dumps(answer)) == answer
            assert set(answer) == set(spec.gives), act
            for path, text in codes_in(answer, ""):
                if path in spec.codes:
                    assert text in spec.codes[path], (act, path, text)
                    coded.add((act, path))
    declared = {(act, path) for act, spec in CATALOGUE.items() for path in spec.codes}
    assert declared == coded


# --- what goes wrong -------------------------------------------------------------------------


def crossed(method: str, **about: str) -> Any:
    """Return a bank one of whose answers names something else than was asked."""

    async def answer(self: DemoLedger, *args: Any) -> Any:
        right = await getattr(DemoLedger, method)(self, *args)
        return (
            [replace(r, **about) for r in right]
            if isinstance(right, list)
            else replace(right, **about)
        )

    return type("CrossedIn" + method, (DemoLedger,), {method: answer})


@pytest.mark.parametrize(
    ("method", "about", "act", "args"),
    [
        ("accounts", {"customer_id": "c9"}, "list_accounts", {}),
        ("accounts", {"customer_id": "c9"}, "list_cards", {}),
        ("accounts", {"customer_id": "c9"}, "nominee", {"account": "a10011"}),
        ("balance", {"account_id": "a9"}, "balance", {"account": "a10011"}),
        ("transactions", {"account_id": "a9"}, "transactions", {"account": "a10011", "skip": "0"}),
        ("credits", {"account_id": "a9"}, "credits", {"scheme": "any"}),
        ("cards", {"account_id": "a9"}, "list_cards", {}),
        ("loans", {"customer_id": "c9"}, "list_loans", {"kind": "any"}),
        ("loan_dues", {"loan_id": "a9"}, "loan", {"loan": "a10013"}),
        ("deposits", {"customer_id": "c9"}, "list_deposits", {}),
        ("maturity", {"deposit_id": "a9"}, "deposit", {"deposit": "a10016"}),
        ("papers", {"customer_id": "c9"}, "kyc_status", {}),
        ("papers", {"customer_id": "c9"}, "credits", {"scheme": "any"}),
        ("nominee", {"account_id": "a9"}, "nominee", {"account": "a10011"}),
        ("policies", {"customer_id": "c9"}, "policies", {}),
        ("block_card", {"subject_id": "d9"}, "block_card", {"card": "d10011", "reason": "lost"}),
        ("block_debit", {"subject_id": "a9"}, "block_debit", {"account": "a10011"}),
        (
            "stop_cheque",
            {"subject_id": "a9"},
            "stop_cheque",
            {"account": "a10011", "cheque": "000124"},
        ),
        ("order_cheque_book", {"subject_id": "a9"}, "cheque_book", {"account": "a10011"}),
        ("open_ticket", {"customer_id": "c9"}, "open_ticket", {"category": "atm", "note": ""}),
        ("ticket", {"reference": "99999"}, "ticket_status", {"ticket": "48213"}),
        ("note_risk", {"subject_id": "c9"}, "note_risk", {"kind": "change_mobile"}),
    ],
)
async def test_an_answer_about_something_else_is_a_mismatch(
    books: DemoLedger,
    tmp_path: Path,
    method: str,
    about: dict[str, str],
    act: str,
    args: dict[str, str],
) -> None:
    caller = await Counter(books).verified("4321", tpin=True)
    wrong = await crossed(method, **about).open(tmp_path / "demo.db", lambda: TODAY)
    caller.desk.ledger = wrong
    assert await caller.fails(act, **args) == "mismatch"
    await wrong.close()


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (LedgerTimeout("slow"), "timeout"),
        (LedgerUnavailable("away"), "unavailable"),
        (LedgerRefused("no"), "refused"),
    ],
)
async def test_a_bank_that_does_not_answer_is_told_in_a_word(
    sunita: Counter, monkeypatch: pytest.MonkeyPatch, error: LedgerError, told: str
) -> None:
    async def away(*args: Any) -> Any:
        raise error

    monkeypatch.setattr(DemoLedger, "papers", away)
    assert await sunita.fails("kyc_status") == told


# --- tickets and the bank's watch ------------------------------------------------------------


async def test_a_ticket_is_told_to_whom_it_belongs(books: DemoLedger) -> None:
    unknown = {"state": "unknown", "due_date": None, "category": None}
    hers = {"state": "working", "due_date": "2026-11-26", "category": "atm"}
    sunita, stranger = Counter(books), Counter(books, STRANGER)
    assert await sunita.does("ticket_status", ticket="48213") == hers
    assert await Counter(books, None, "none").does("ticket_status", ticket="48213") == hers
    # Another's ticket, and one there is not, are answered alike.
    assert await stranger.does("ticket_status", ticket="48213") == unknown
    assert await sunita.does("ticket_status", ticket="51760") == unknown
    assert await sunita.does("ticket_status", ticket="00000") == unknown


async def test_anyone_may_complain_and_ask_about_it(books: DemoLedger) -> None:
    stranger = Counter(books, STRANGER, "caller_id")
    opened = await stranger.does("open_ticket", category="staff", note="was not served")
    assert opened["due_date"] == "2026-11-29"
    status = await stranger.does("ticket_status", ticket=opened["reference"])
    assert status == {"state": "open", "due_date": "2026-11-29", "category": "staff"}
    assert (await stranger.does("open_ticket", category="callback"))["reference"]
    odd = await stranger.does("open_ticket", category="parking", note="")
    told = await stranger.does("ticket_status", ticket=odd["reference"])
    assert told["category"] == "other"
    assert await stranger.fails("open_ticket", category="A B'; --", note="") == "refused"


async def test_numbers_that_must_not_be_kept_are_not_in_a_tickets_note(
    books: DemoLedger, sunita: Counter, tmp_path: Path
) -> None:
    said = "my card 4539 1488 0343 6467 was taken, pin 8351, I lost 5000 rupees " + "x" * 2000
    await sunita.does("open_ticket", category="fraud", note=said)
    with contextlib.closing(sqlite3.connect(tmp_path / "demo.db")) as file:
        ((note,),) = file.execute("SELECT note FROM tickets WHERE category = 'fraud'").fetchall()
    assert "[card]" in note
    assert "5000 rupees" in note
    assert len(note) <= 1000
    assert not any(digits in note for digits in ("4539", "6467", "8351"))


async def test_a_risk_is_noted_for_all_whose_telephone_it_is(
    books: DemoLedger, tmp_path: Path
) -> None:
    callers = [
        await Counter(books).verified("4321"),
        Counter(books, FAMILY, "caller_id"),
        Counter(books, STRANGER, "caller_id"),
    ]
    for number, caller in enumerate(callers):
        key = f"call-{number}/risk"
        noted = Do(id="1", action="note_risk", args={"kind": "change_mobile"}, once_key=key)
        assert await run(caller.desk, noted) == {"noted": True}
        assert await run(caller.desk, noted) == {"noted": True}
    with contextlib.closing(sqlite3.connect(tmp_path / "demo.db")) as file:
        rows = file.execute("SELECT customer_id, kind, day FROM risks ORDER BY 1").fetchall()
    assert rows == [
        (customer, "change_mobile", TODAY.isoformat())
        for customer in (None, "c1001", "c1002", "c1003")
    ]


# --- codes and a new TPIN --------------------------------------------------------------------


async def test_a_code_is_sent_only_to_a_number_that_banks_here_and_answered_alike(
    books: DemoLedger,
) -> None:
    for number in (SUNITA, STRANGER, None):
        caller = Counter(books, number)
        assert await caller.does("send_code") == {"sent": True}
        assert caller.codes == ([SUNITA] if number == SUNITA else [])


async def test_a_tpin_is_set_after_a_code_and_twice_alike_and_is_nowhere_else(
    books: DemoLedger, sunita: Counter, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    assert await sunita.fails("set_tpin") == "refused"
    assert sunita.desk.new_tpin.first("8351", ["4321"]) == "ok"
    sunita.desk.caller.code = True
    assert await sunita.fails("set_tpin") == "refused"  # keyed once only
    assert sunita.desk.new_tpin.again("8351") == "ok"
    sunita.desk.caller.code = False
    assert await sunita.fails("set_tpin") == "refused"  # no code in this call
    sunita.desk.caller.code = True
    assert await sunita.does("set_tpin") == {"done": True}
    assert await books.verify_tpin("c1001", "8351")
    assert sunita.desk.new_tpin.settled is None
    assert await sunita.fails("set_tpin") == "refused"  # what was set is forgotten
    assert "8351" not in repr(sunita.desk)
    assert "8351" not in caplog.text
    with contextlib.closing(sqlite3.connect(tmp_path / "demo.db")) as file:
        rows = re.sub(r"\$argon2id\$[^']*", "", "\n".join(file.iterdump()))
        ((asked,),) = file.execute("SELECT args_hash FROM writes").fetchall()
    assert re.search(r"(?<![0-9A-Za-z])8351(?![0-9A-Za-z])", rows) is None
    # Nor is there a hash that ten thousand guesses would undo.
    guesses = (["set_tpin", "c1001", "8351"], ["8351"], ["c1001", "8351"])
    assert asked not in [sha256(json.dumps(guess).encode()).hexdigest() for guess in guesses]


async def test_a_tpin_that_the_bank_could_not_set_may_be_tried_again(
    books: DemoLedger, sunita: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    sunita.desk.caller.code = True
    sunita.desk.new_tpin.first("8351", [])
    sunita.desk.new_tpin.again("8351")

    async def away(*args: Any) -> Any:
        raise LedgerTimeout("slow")

    with monkeypatch.context() as patch:
        patch.setattr(DemoLedger, "set_tpin", away)
        assert await sunita.fails("set_tpin") == "timeout"
    assert await sunita.does("set_tpin") == {"done": True}
    assert await books.verify_tpin("c1001", "8351")
