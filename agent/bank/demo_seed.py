"""The demo bank's books as first opened: invented people, amounts with lakhs and paise.

`Sunita Devi` is who the demo calls as: she has something to hear in every flow. The others are the
awkward cases: two customers share a telephone; no card, no account, no TPIN, no nominee; nothing
received and no Aadhaar seeding; accounts frozen and dormant, loans overdue, gold up for auction.
"""

from agent.bank.demo_forms import (
    SeedAccount,
    SeedCustomer,
    SeedDeposit,
    SeedEntry,
    SeedGroupLoan,
    SeedLoan,
    SeedPolicy,
    SeedTicket,
)

SHARED_MOBILE = "+919876500001"

CUSTOMERS = (
    SeedCustomer(
        "c1001",
        "Sunita Devi",
        "+919876543210",
        "2580",
        accounts=(
            SeedAccount(
                "4321",
                "savings",
                "1234567.50",
                "1234567.50",
                card="4321",
                entries=(
                    SeedEntry(2, "-350.00", "upi"),
                    SeedEntry(6, "1526.00", "wages"),
                    SeedEntry(9, "-2000.00", "cash"),
                    SeedEntry(12, "2000.00", "pm_kisan"),
                    SeedEntry(17, "-4250.00", "loan"),
                    SeedEntry(23, "18450.75", "transfer"),
                    SeedEntry(31, "-1200.00", "cheque"),
                    SeedEntry(48, "1308.00", "wages"),
                    SeedEntry(53, "2411.25", "interest"),
                    SeedEntry(60, "-236.00", "charge"),
                    SeedEntry(134, "2000.00", "pm_kisan"),
                ),
                paid_cheques=("000123",),
            ),
            SeedAccount(
                "8765", "savings", "312.05", "312.05", status="dormant", card="8765", nominee=False
            ),
        ),
        loans=(
            SeedLoan("5512", "term", "187400.00", "4250.00", emi_day=5),
            SeedLoan("6677", "kcc", "94310.50", "94310.50", in_days=52, limit="160000.00"),
            SeedLoan("3390", "gold", "52000.00", "55640.00", in_days=73),
        ),
        deposits=(
            SeedDeposit("7788", "fd", "100000.00", 140, "106975.40", "6.80"),
            SeedDeposit("7799", "rd", "12000.00", 330, "25871.00", "6.50"),
        ),
        policies=(
            SeedPolicy("paddy", "kharif", paid=True),
            SeedPolicy("wheat", "rabi", paid=False),
        ),
        tickets=(
            SeedTicket("48213", "atm", "working", 4),
            SeedTicket("47120", "upi", "closed", -20),
        ),
        kyc_in_days=25,
    ),
    SeedCustomer(
        "c1002",
        "Ramesh Kumar",
        SHARED_MOBILE,
        "7391",
        accounts=(
            SeedAccount(
                "1188",
                "savings",
                "8420.75",
                "8920.75",
                card="3344",
                nominee=False,
                entries=(SeedEntry(3, "-500.00", "upi"), SeedEntry(20, "3000.00", "cash")),
            ),
        ),
        seeding="none",
    ),
    SeedCustomer(
        "c1003",
        "Geeta Kumari",
        SHARED_MOBILE,
        "6042",
        accounts=(
            SeedAccount(
                "2299",
                "savings",
                "56000.00",
                "56000.00",
                card="5566",
                entries=(SeedEntry(8, "1000.00", "pension"), SeedEntry(15, "-999.00", "card")),
            ),
        ),
        seeding="elsewhere",
    ),
    SeedCustomer(
        "c1004",
        "Mohan Lal",
        "+919876500002",
        "3917",
        accounts=(SeedAccount("7001", "savings", "215.40", "215.40"),),
        loans=(
            SeedLoan("7002", "term", "412016.00", "12875.50", emi_day=20, overdue="25751.00"),
            SeedLoan(
                "7003",
                "kcc",
                "121500.00",
                "121500.00",
                in_days=-18,
                overdue="121500.00",
                limit="120000.00",
            ),
        ),
        tickets=(SeedTicket("51760", "loan", "open", 2),),
        kyc_in_days=-40,
    ),
    SeedCustomer(
        "c1005",
        "Fatima Bano",
        "+919876500003",
        "8264",
        accounts=(
            SeedAccount(
                "6100",
                "current",
                "10000000.99",
                "10050000.99",
                card="6110",
                entries=(
                    SeedEntry(1, "50000.00", "cheque"),
                    SeedEntry(4, "-125000.00", "transfer"),
                ),
            ),
        ),
        deposits=(SeedDeposit("6200", "fd", "250000.00", 21, "267650.00", "7.00"),),
    ),
    SeedCustomer(
        "c1006",
        "Harpreet Singh",
        "+919876500004",
        "1470",
        accounts=(
            SeedAccount("3434", "savings", "98700.10", "98700.10", status="frozen", card="3400"),
        ),
    ),
    SeedCustomer(
        "c1007",
        "Lakshmi Amma",
        "+919876500005",
        None,
        accounts=(
            SeedAccount("9090", "savings", "0.05", "0.05", card="9000", card_status="blocked"),
        ),
        loans=(
            SeedLoan("9191", "term", "5999.94", "999.99", emi_day=31),
            SeedLoan(
                "9292",
                "gold",
                "38000.00",
                "41200.00",
                in_days=-95,
                overdue="41200.00",
                auction_in_days=16,
            ),
        ),
    ),
    SeedCustomer("c1008", "Abdul Rahman", "+919876500006", "5138"),
)

GROUP_LOANS = (
    SeedGroupLoan(
        "g2001",
        ("c1001", "c1003"),
        SeedLoan("4400", "shg", "215000.00", "11350.00", emi_day=10),
    ),
)
