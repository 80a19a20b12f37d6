"""Column types that mean the same on SQLite and PostgreSQL: times with a zone, money in paise."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import BigInteger, DateTime, Dialect
from sqlalchemy.types import TypeDecorator

_PAISE = 100


class UtcTime(TypeDecorator[datetime]):
    """An aware time, stored as UTC. SQLite drops the zone, so it is put back on reading.

    Raises:
        ValueError: a naive datetime is written.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"naive time {value!r}: give it a zone, e.g. datetime.now(UTC)")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        at: datetime = value
        return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


class Paise(TypeDecorator[Decimal]):
    """Decimal rupees, stored as whole paise: SQLite has no exact decimal.

    Raises:
        ValueError: an amount finer than a paisa is written.
    """

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        if value is None:
            return None
        paise = value * _PAISE
        if paise != paise.to_integral_value():
            raise ValueError(f"{value} rupees is finer than a paisa: round it first")
        return int(paise)

    def process_result_value(self, value: Any, dialect: Dialect) -> Decimal | None:
        return None if value is None else (Decimal(value) / _PAISE).quantize(Decimal("0.01"))
