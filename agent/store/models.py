"""The tables. Times are UTC; ids are 32 hex digits; whatever names a person's affairs is sealed.

Names of constraints follow one convention, so that migrations can address them on any database.
"""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, Integer, LargeBinary, MetaData, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from agent.store.columns import UtcTime

_CALL = "calls.id"


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: UtcTime, bytes: LargeBinary}


class CallRow(Base):
    """One call from ring to hang-up; every write of the call checks its `fence`."""

    __tablename__ = "calls"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    transport: Mapped[str] = mapped_column(String(16))
    caller_hash: Mapped[str | None] = mapped_column(String(64), index=True)
    caller_sealed: Mapped[bytes | None]
    called: Mapped[str | None] = mapped_column(String(32))
    language: Mapped[str | None] = mapped_column(String(16))
    bundle: Mapped[str | None] = mapped_column(String(64))
    state: Mapped[str] = mapped_column(String(8), index=True)
    outcome: Mapped[str | None] = mapped_column(String(64))
    reason: Mapped[str | None] = mapped_column(String(200))
    started_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    fence: Mapped[int]
    owner: Mapped[str] = mapped_column(String(64))


class TurnRow(Base):
    """What one side said: `text` as meant, `heard` as the other side understood it; redacted.

    `translated` is the language of `heard` where that is a translation.
    """

    __tablename__ = "turns"
    call_id: Mapped[str] = mapped_column(ForeignKey(_CALL), primary_key=True)
    n: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    who: Mapped[str] = mapped_column(String(8))
    text: Mapped[str] = mapped_column(Text)
    heard: Mapped[str | None] = mapped_column(Text)
    confidence: Mapped[float | None]
    language: Mapped[str | None] = mapped_column(String(16))
    latency_ms: Mapped[int | None]
    translated: Mapped[str | None] = mapped_column(String(16))
    at: Mapped[datetime]


class EventRow(Base):
    """One entry of the engine's complete log: events and actions in order, sealed."""

    __tablename__ = "events"
    call_id: Mapped[str] = mapped_column(ForeignKey(_CALL), primary_key=True)
    n: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    kind: Mapped[str] = mapped_column(String(32))
    payload_sealed: Mapped[bytes]


class UnheardRow(Base):
    """What a caller said that answered no question: redacted, for operators to learn from."""

    __tablename__ = "unheard"
    call_id: Mapped[str] = mapped_column(ForeignKey(_CALL), primary_key=True)
    n: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    language: Mapped[str] = mapped_column(String(16))
    question: Mapped[str] = mapped_column(String(100))
    text: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(index=True)


class RecordingRow(Base):
    """One sealed segment of a call's recording; times count from the call's answer."""

    __tablename__ = "recordings"
    call_id: Mapped[str] = mapped_column(ForeignKey(_CALL), primary_key=True)
    n: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    layout: Mapped[str] = mapped_column(String(32))
    rate_hz: Mapped[int]
    from_ms: Mapped[int]
    to_ms: Mapped[int]
    path: Mapped[str] = mapped_column(String(500))
    sha256: Mapped[str] = mapped_column(String(64))
    key_id: Mapped[str] = mapped_column(String(32))


class BundleRow(Base):
    """An immutable set of flows, named by the SHA-256 of its text."""

    __tablename__ = "bundles"
    hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    name: Mapped[str] = mapped_column(String(100))
    text: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime]


class BundleStatusRow(Base):
    """What was decided about a bundle, by whom; the last one activated answers calls."""

    __tablename__ = "bundle_status"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    bundle: Mapped[str] = mapped_column(ForeignKey("bundles.hash"), index=True)
    status: Mapped[str] = mapped_column(String(16))
    who: Mapped[str] = mapped_column(String(100))
    at: Mapped[datetime]


class TicketRow(Base):
    """A complaint or request that the bank owes an answer to."""

    __tablename__ = "tickets"
    reference: Mapped[str] = mapped_column(String(16), primary_key=True)
    once_key: Mapped[str] = mapped_column(String(300), unique=True)
    call_id: Mapped[str | None] = mapped_column(ForeignKey(_CALL))
    customer_id: Mapped[str | None] = mapped_column(String(64))
    category: Mapped[str] = mapped_column(String(64))
    note_sealed: Mapped[bytes]
    status: Mapped[str] = mapped_column(String(16))
    created_at: Mapped[datetime]


class OutboxRow(Base):
    """A message the bank owes somebody. `claimed_until` keeps two drains off one row."""

    __tablename__ = "outbox"
    __table_args__ = (Index(None, "status", "due_at"),)
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    once_key: Mapped[str] = mapped_column(String(300), unique=True)
    call_id: Mapped[str | None] = mapped_column(String(32))
    template: Mapped[str] = mapped_column(String(64))
    language: Mapped[str] = mapped_column(String(16))
    to_sealed: Mapped[bytes]
    values_sealed: Mapped[bytes]
    status: Mapped[str] = mapped_column(String(8))
    tries: Mapped[int]
    due_at: Mapped[datetime]
    claimed_until: Mapped[datetime | None]
    created_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]
    reason: Mapped[str | None] = mapped_column(String(200))


class OnceRow(Base):
    """A bank act that must happen once: written before the act starts, completed after it."""

    __tablename__ = "once"
    once_key: Mapped[str] = mapped_column(String(300), primary_key=True)
    call_id: Mapped[str] = mapped_column(ForeignKey(_CALL), index=True)
    action: Mapped[str] = mapped_column(String(64))
    args_hash: Mapped[str] = mapped_column(String(64))
    state: Mapped[str] = mapped_column(String(8))
    result_sealed: Mapped[bytes | None]
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class SecretCounterRow(Base):
    """Wrong secrets of one subject (a customer, a calling number) across all calls."""

    __tablename__ = "secret_counters"
    subject: Mapped[str] = mapped_column(String(100), primary_key=True)
    kind: Mapped[str] = mapped_column(String(8), primary_key=True)
    wrong: Mapped[int]
    window_start: Mapped[datetime]
    locked_until: Mapped[datetime | None]


class OneTimeCodeRow(Base):
    """The one open code of a subject, hashed under a key that is not in the database."""

    __tablename__ = "one_time_codes"
    subject: Mapped[str] = mapped_column(String(100), primary_key=True)
    code_hash: Mapped[str] = mapped_column(String(64))
    expires_at: Mapped[datetime]
    tries: Mapped[int]


class TpinRow(Base):
    """The telephone PIN of a customer whose bank keeps none: argon2id over a peppered PIN."""

    __tablename__ = "tpins"
    customer_id: Mapped[str] = mapped_column(String(64), primary_key=True)
    tpin_hash: Mapped[str] = mapped_column(String(200))
    set_at: Mapped[datetime]
