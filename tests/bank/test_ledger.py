"""How a bank's books behave towards BolBank; runs over every adapter."""

import asyncio
from datetime import date, timedelta
from decimal import Decimal

import pytest

from agent.bank.demo_seed import SHARED_MOBILE
from agent.bank.errors import LedgerRefused
from agent.bank.ledger import Account, Customer, Ledger, LoanDues
from tests.conftest import BOOKS_DAY as TODAY

SUNITA, MOHAN, FATIMA = "+919876543210", "+919876500002", "+919876500003"
LAKSHMI, ABDUL = "+919876500005", "+919876500006"


async def customer(ledger: Ledger, mobile: str = SUNITA) -> Customer:
    return (await ledger.find_customers(mobile))[0]


async def account(ledger: Ledger, last4: str, mobile: str = SUNITA) -> Account:
    accounts = await ledger.accounts((await customer(ledger, mobile)).id)
    return next(account for account in accounts if account.last4 == last4)


async def dues_of(ledger: Ledger, mobile: str, kind: str) -> LoanDues:
    loans = await ledger.loans((await customer(ledger, mobile)).id)
    return await ledger.loan_dues(next(loan.id for loan in loans if loan.kind == kind))


async def test_a_number_nobody_has_finds_nobody(ledger: Ledger) -> None:
    assert await ledger.find_customers("+919999999999") == []
    assert await ledger.find_customers("9876543210") == []  # not E.164: never a near match
    assert await ledger.find_customers("%") == []


async def test_what_the_books_do_not_have_is_refused(ledger: Ledger) -> None:
    with pytest.raises(LedgerRefused):
        await ledger.balance("nothing")
    with pytest.raises(LedgerRefused):
        await ledger.block_card("nothing", "lost", "key-1")
    with pytest.raises(LedgerRefused):
        await ledger.open_ticket("nobody", "other", "note", "key-2")
    with pytest.raises(LedgerRefused):
        await ledger.note_risk("nobody", "change_mobile", "key-3")
    with pytest.raises(LedgerRefused):
        await ledger.set_tpin("nobody", "8351", "key-4")
    with pytest.raises(LedgerRefused):
        await ledger.papers("nobody")
    for read in (ledger.loan_dues, ledger.maturity, ledger.nominee):
        with pytest.raises(LedgerRefused):
            await read("nothing")
    with pytest.raises(LedgerRefused):
        await ledger.transactions("nothing", 0, 5)
    assert await ledger.ticket("00000") is None
    assert await ledger.credits("nobody", ["pension"], 3) == []
    for listed in (ledger.accounts, ledger.cards, ledger.loans, ledger.deposits, ledger.policies):
        assert await listed("nobody") == []


async def test_a_loan_has_dues_and_no_balance(ledger: Ledger) -> None:
    who = await customer(ledger)
    loan = next(loan for loan in await ledger.loans(who.id) if loan.kind == "term")
    with pytest.raises(LedgerRefused):
        await ledger.balance(loan.id)
    dues = await ledger.loan_dues(loan.id)
    assert (dues.due, dues.amount) == (date(2026, 12, 5), Decimal("4250.00"))
    assert (dues.overdue, dues.auction, dues.limit) == (Decimal("0.00"), None, None)


async def test_loans_of_every_kind_say_what_is_theirs(ledger: Ledger) -> None:
    found = {loan.kind: loan for loan in await ledger.loans((await customer(ledger)).id)}
    assert set(found) == {"term", "kcc", "gold", "shg"}
    kcc = await ledger.loan_dues(found["kcc"].id)
    assert (kcc.limit, kcc.loan_id) == (Decimal("160000.00"), found["kcc"].id)
    assert kcc.due is not None
    assert kcc.due > TODAY


async def test_a_group_loan_is_for_those_who_sign(ledger: Ledger) -> None:
    sunita = await customer(ledger)
    geeta = (await ledger.find_customers(SHARED_MOBILE))[1]
    signed = [
        loan.id
        for who in (sunita, geeta)
        for loan in await ledger.loans(who.id)
        if loan.kind == "shg" and loan.customer_id == who.id
    ]
    assert len(signed) == 2
    assert len(set(signed)) == 1
    for mobile in (MOHAN, FATIMA, LAKSHMI):
        loans = await ledger.loans((await customer(ledger, mobile)).id)
        assert all(loan.kind != "shg" for loan in loans)


async def test_an_overdue_loan_and_gold_up_for_auction(ledger: Ledger) -> None:
    mohans = [await dues_of(ledger, MOHAN, kind) for kind in ("term", "kcc")]
    assert all(dues.overdue > 0 for dues in mohans)
    gold = await dues_of(ledger, LAKSHMI, "gold")
    assert gold.auction is not None
    assert TODAY < gold.auction < TODAY + timedelta(days=30)


async def test_two_customers_share_a_telephone(ledger: Ledger) -> None:
    found = await ledger.find_customers(SHARED_MOBILE)
    assert len(found) == 2
    assert len({account.last4 for c in found for account in await ledger.accounts(c.id)}) == 2


async def test_the_balance_is_exact_to_the_paisa(ledger: Ledger) -> None:
    accounts = await ledger.accounts((await customer(ledger)).id)
    savings = next(account for account in accounts if account.last4 == "4321")
    balance = await ledger.balance(savings.id)
    assert balance.available == Decimal("1234567.50")
    assert str(balance.available) == "1234567.50"
    assert balance.account_id == savings.id
    assert {a.last4: a.status for a in accounts}["8765"] == "dormant"


async def test_a_card_is_blocked_once_however_often_it_is_asked(ledger: Ledger) -> None:
    who = await customer(ledger)
    card = next(card for card in await ledger.cards(who.id) if card.last4 == "4321")
    receipts = await asyncio.gather(
        *(ledger.block_card(card.id, "lost", "call-1/block/1") for _ in range(5))
    )
    assert len(set(receipts)) == 1
    assert receipts[0].subject_id == card.id
    statuses = {c.last4: c.status for c in await ledger.cards(who.id)}
    assert statuses == {"4321": "blocked", "8765": "active"}


async def test_a_once_key_never_serves_another_write(ledger: Ledger) -> None:
    first, second = await ledger.cards((await customer(ledger)).id)
    await ledger.block_card(first.id, "lost", "call-1/block/1")
    with pytest.raises(LedgerRefused):
        await ledger.block_card(second.id, "lost", "call-1/block/1")
    cards = await ledger.cards((await customer(ledger)).id)
    assert {c.id: c.status for c in cards}[second.id] == "active"


async def test_the_newest_entries_come_first_page_by_page(ledger: Ledger) -> None:
    savings = await account(ledger, "4321")
    first = await ledger.transactions(savings.id, 0, 5)
    second = await ledger.transactions(savings.id, 5, 5)
    last = await ledger.transactions(savings.id, 10, 5)
    assert [page.more for page in (first, second, last)] == [True, True, False]
    entries = [*first.entries, *second.entries, *last.entries]
    assert len(entries) == 11
    assert [e.date for e in entries] == sorted((e.date for e in entries), reverse=True)
    assert all(entry.amount > 0 and entry.account_id == savings.id for entry in entries)
    assert {entry.direction for entry in entries} == {"in", "out"}
    assert (await ledger.transactions(savings.id, 50, 5)).entries == []


async def test_only_what_came_in_for_a_scheme_is_a_credit(ledger: Ledger) -> None:
    who = await customer(ledger)
    kisan = await ledger.credits(who.id, ["pm_kisan"], 3)
    assert [(entry.amount, entry.direction) for entry in kisan] == [(Decimal("2000.00"), "in")] * 2
    assert kisan[0].date > kisan[1].date
    assert len(await ledger.credits(who.id, ["pm_kisan", "wages"], 3)) == 3
    assert await ledger.credits(who.id, ["pension"], 3) == []
    ramesh = (await ledger.find_customers(SHARED_MOBILE))[0]
    assert await ledger.credits(ramesh.id, ["pm_kisan", "wages", "pension", "subsidy"], 3) == []
    assert (await ledger.papers(ramesh.id)).seeding == "none"


async def test_a_deposit_says_when_it_ends_and_what_it_pays(ledger: Ledger) -> None:
    deposits = await ledger.deposits((await customer(ledger)).id)
    assert [deposit.kind for deposit in deposits] == ["fd", "rd"]
    maturity = await ledger.maturity(deposits[0].id)
    assert (maturity.amount, maturity.rate) == (Decimal("106975.40"), Decimal("6.80"))
    assert maturity.due > TODAY


async def test_what_the_bank_holds_of_a_customers_papers(ledger: Ledger) -> None:
    states = {}
    for mobile in (SUNITA, MOHAN, FATIMA):
        papers = await ledger.papers((await customer(ledger, mobile)).id)
        states[mobile] = (papers.seeding, papers.kyc)
    assert states == {SUNITA: ("here", "due"), MOHAN: ("here", "overdue"), FATIMA: ("here", "done")}
    assert (await ledger.nominee((await account(ledger, "4321")).id)).registered
    assert not (await ledger.nominee((await account(ledger, "8765")).id)).registered
    policies = await ledger.policies((await customer(ledger)).id)
    assert [(p.crop, p.season, p.paid) for p in policies] == [
        ("paddy", "kharif", True),
        ("wheat", "rabi", False),
    ]


async def test_nothing_is_taken_out_of_an_account_whose_debits_are_blocked(ledger: Ledger) -> None:
    savings = await account(ledger, "4321")
    receipt = await ledger.block_debit(savings.id, "call-1/debit/1")
    assert await ledger.block_debit(savings.id, "call-1/debit/1") == receipt
    assert receipt.subject_id == savings.id
    assert (await account(ledger, "4321")).status == "frozen"
    loan = await account(ledger, "5512")
    with pytest.raises(LedgerRefused):
        await ledger.block_debit(loan.id, "call-1/debit/2")


async def test_a_cheque_is_stopped_unless_it_was_paid(ledger: Ledger) -> None:
    savings = await account(ledger, "4321")
    with pytest.raises(LedgerRefused):
        await ledger.stop_cheque(savings.id, "000123", "call-1/cheque/1")
    receipt = await ledger.stop_cheque(savings.id, "000124", "call-1/cheque/2")
    assert await ledger.stop_cheque(savings.id, "000124", "call-1/cheque/2") == receipt
    again = await ledger.stop_cheque(savings.id, "000124", "call-2/cheque/1")
    assert again.subject_id == savings.id


async def test_a_cheque_book_is_for_an_account_in_use(ledger: Ledger) -> None:
    used, asleep = await account(ledger, "4321"), await account(ledger, "8765")
    with pytest.raises(LedgerRefused):
        await ledger.order_cheque_book(asleep.id, "call-1/book/1")
    receipts = await asyncio.gather(
        *(ledger.order_cheque_book(used.id, "call-1/book/2") for _ in range(5))
    )
    assert len(set(receipts)) == 1


async def test_a_new_tpin_replaces_the_old_one_once(ledger: Ledger) -> None:
    who = await customer(ledger)
    receipt = await ledger.set_tpin(who.id, "8351", "call-1/tpin/1")
    assert receipt.subject_id == who.id
    assert await ledger.verify_tpin(who.id, "8351")
    assert not await ledger.verify_tpin(who.id, "2580")
    # A key that was used repeats its receipt; whatever TPIN comes with it, nothing is set again.
    assert await ledger.set_tpin(who.id, "6172", "call-1/tpin/1") == receipt
    assert await ledger.verify_tpin(who.id, "8351")


async def test_a_customer_without_a_tpin_sets_their_first(ledger: Ledger) -> None:
    who = await customer(ledger, LAKSHMI)
    assert not await ledger.verify_tpin(who.id, "8351")
    await ledger.set_tpin(who.id, "8351", "call-1/tpin/1")
    assert await ledger.verify_tpin(who.id, "8351")


async def test_a_ticket_says_how_far_it_is(ledger: Ledger) -> None:
    who = await customer(ledger)
    opened = await ledger.open_ticket(who.id, "atm", "cash did not come", "call-1/ticket/1")
    assert (opened.state, opened.category, opened.customer_id) == ("open", "atm", who.id)
    assert opened.due > TODAY
    assert await ledger.ticket(opened.reference) == opened


async def test_a_risk_is_noted_once_for_a_customer_or_for_nobody(ledger: Ledger) -> None:
    who = await customer(ledger)
    receipt = await ledger.note_risk(who.id, "change_mobile", "call-1/risk/1")
    assert await ledger.note_risk(who.id, "change_mobile", "call-1/risk/1") == receipt
    assert receipt.subject_id == who.id
    assert (await ledger.note_risk(None, "change_mobile", "call-2/risk/1")).subject_id == ""


async def test_a_ticket_is_opened_once(ledger: Ledger) -> None:
    who = await customer(ledger)
    first = await ledger.open_ticket(who.id, "card", "card lost", "call-1/ticket/1")
    assert await ledger.open_ticket(who.id, "card", "card lost", "call-1/ticket/1") == first
    another = await ledger.open_ticket(None, "other", "unknown caller", "call-2/ticket/1")
    assert another.reference != first.reference


async def test_only_the_right_tpin_verifies(ledger: Ledger) -> None:
    who = await customer(ledger)
    assert not await ledger.verify_tpin(who.id, "0000")
    assert not await ledger.verify_tpin(who.id, "")
    assert not await ledger.verify_tpin("nobody", "2580")
    assert await ledger.verify_tpin(who.id, "2580")


async def test_a_customer_without_a_card_or_an_account(ledger: Ledger) -> None:
    assert await ledger.cards((await customer(ledger, MOHAN)).id) == []
    assert await ledger.accounts((await customer(ledger, ABDUL)).id) == []
