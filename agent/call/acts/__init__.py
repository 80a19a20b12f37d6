"""The bank acts that flows may `do`, each with its catalogue entry beside its code.

An act takes only what the flow gives it; whose books it opens is the caller's proven identity,
never an argument. An answer that names something else than what was asked is a failure.
"""

from agent.call.acts import (
    accounts,
    cards,
    cheques,
    deposits,
    loans,
    papers,
    proofs,
    statements,
    tickets,
)
from agent.call.acts.desk import ALERTS, CATALOGUE, Alert, Desk, SendCode, run

_ROOMS = (accounts, cards, cheques, deposits, loans, papers, proofs, statements, tickets)

__all__ = ["ALERTS", "CATALOGUE", "Alert", "Desk", "SendCode", "run"]
