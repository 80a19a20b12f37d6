"""What all calls of a process share."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from agent.bank.ledger import Ledger
from agent.call.acts import SendCode
from agent.call.register import Register
from agent.dialogue.book import FlowBook
from agent.speech.pool import SpeechPool
from agent.store.calls import Calls
from agent.store.leases import Lease, Leases
from agent.store.once import OnceBook
from agent.store.outbox import Outbox
from agent.store.recordings import Recordings
from agent.store.sessions import Sessions
from agent.trust.sealing import KeyRing
from agent.trust.secrets import SecretChecker


@dataclass(frozen=True)
class Kit:
    """What calls share."""

    pool: SpeechPool
    book: Callable[[], FlowBook]
    ledger: Ledger
    register: Register
    calls: Calls
    sessions: Sessions
    leases: Leases
    recordings: Recordings
    recordings_folder: Path
    once: OnceBook
    outbox: Outbox
    secrets: SecretChecker
    send_code: Callable[[Lease], SendCode]
    keys: KeyRing
    max_calls: int
    max_call_s: float
    record: bool
