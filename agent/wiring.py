"""Start-up: makes every part from the settings, in order, and takes them down in reverse."""

import asyncio
import logging
import os
import socket
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Protocol, Self

from redis.asyncio import Redis

from agent.bank.demo import DemoLedger
from agent.bank.ledger import Ledger
from agent.bank.timed import TimedLedger
from agent.call.acts import CATALOGUE, SendCode
from agent.call.apology import WORDS
from agent.call.exchange import Exchange
from agent.call.fillers import filler_texts
from agent.call.kit import Kit
from agent.call.register import Register
from agent.dialogue.book import FlowBook, compile
from agent.dialogue.bundle import Bundle
from agent.dialogue.fixed_texts import first_texts, fixed_texts
from agent.jobs.gateways import FileGateway
from agent.jobs.outbox import OutboxDrain
from agent.jobs.reaper import Reaper
from agent.jobs.templates import Templates
from agent.language.warm import warm
from agent.publishing import publish
from agent.settings import Settings
from agent.speech.espeak import Espeak
from agent.speech.pool import SpeechPool
from agent.speech_setup import remote_pool
from agent.store.bundles import Bundles
from agent.store.calls import Calls
from agent.store.codes import Codes
from agent.store.counters import Counters
from agent.store.database import Database
from agent.store.ids import new_id
from agent.store.leases import Lease, Leases
from agent.store.migrate import upgrade
from agent.store.once import OnceBook
from agent.store.one_time import MediaIds, UsedIds
from agent.store.outbox import Outbox
from agent.store.recordings import Recordings
from agent.store.redis_client import connect
from agent.store.redis_server import EmbeddedRedis
from agent.store.sessions import Sessions
from agent.trust import keyfile
from agent.trust.api_token import ApiToken
from agent.trust.numbers import NumberHasher
from agent.trust.sealing import KeyRing
from agent.trust.secrets import OneTimeCodes, SecretChecker
from agent.trust.tokens import WidgetTokens, demo_key

log = logging.getLogger(__name__)

BUNDLE_NAME = "bank"
PHONE_RATE_HZ = 8000
CODE_TEMPLATE = "ONE_TIME_CODE_V1"


class HousePool(SpeechPool, Protocol):
    """A speech pool that starts and stops with the house."""

    espeak: Espeak
    """Lent to synthetic callers."""

    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *exc: object) -> None: ...


@dataclass
class House:
    """Every part that the doors of the web application need."""

    settings: Settings
    exchange: Exchange
    register: Register
    pool: HousePool
    calls: Calls
    recordings: Recordings
    keys: KeyRing
    media_ids: MediaIds
    api_token: ApiToken
    new_api_token: str | None
    """The API token in the clear, at the one start that made it."""
    widget_tokens: WidgetTokens | None
    """None while no page of the bank signs tokens: callers from the web are then strangers."""
    demo_key: bytes


@asynccontextmanager
async def opened(settings: Settings, books: Ledger | None = None) -> AsyncIterator[House]:
    """Start everything; on leaving, stop everything in reverse (drain the exchange before).

    `books` is a bank's own adapter; without it the one that the settings name is opened.

    Raises:
        StoreError, TrustError, SpeechError, FlowError: what stops a start names its own mend.
    """
    data = settings.data_dir
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    async with AsyncExitStack() as stack:
        keys = KeyRing.load_or_create(data / "keys" / "sealing")
        pepper = keyfile.first(data / "keys" / "pepper")
        numbers = NumberHasher.load_or_create(data / "keys" / "numbers")
        site_key = demo_key(data / "keys" / "demo_site")
        api_token = ApiToken(data / "keys" / "api_token")
        new_api_token = api_token.create_if_missing()

        await upgrade(settings.database)
        db = await stack.enter_async_context(Database(settings.database))
        if settings.redis_url:
            redis_url = settings.redis_url
        else:
            embedded = EmbeddedRedis()
            stack.push_async_callback(embedded.stop)
            await embedded.start()
            redis_url = embedded.url
        redis = connect(redis_url)
        stack.push_async_callback(redis.aclose)

        book = await _flows(settings, Bundles(db))
        await asyncio.to_thread(warm, book.bank.languages.offer)
        pool = await stack.enter_async_context(await _pool(settings, redis))
        rates_hz = (PHONE_RATE_HZ, 2 * PHONE_RATE_HZ)
        for rate_hz in rates_hz:
            await pool.prepare([*WORDS.items(), *_spoken(first_texts(book), pool)], rate_hz)
        fixed = [*filler_texts(book.bank.languages.offer), *fixed_texts(book)]
        pool.prepare_later(_spoken(fixed, pool), rates_hz)

        if books is None:
            books = demo = await DemoLedger.open(data / "demo_ledger.db", date.today)
            stack.push_async_callback(demo.close)
        ledger = TimedLedger(books, settings.ledger_timeout_s)
        calls, recordings, outbox = Calls(db, keys), Recordings(db), Outbox(db, keys)
        codes = OneTimeCodes(Codes(db), numbers, pepper)
        owner = f"{socket.gethostname()[:40]}-{os.getpid()}-{new_id()[-6:]}"
        leases = Leases(redis, owner, lambda call_id: exchange.lost(call_id))
        register = Register(calls, numbers, owner)
        exchange = Exchange(
            Kit(
                pool=pool,
                # What a translator knows may come and go with the replicas of a remote pool.
                book=lambda: book.translating(pool.abilities.translates),
                ledger=ledger,
                register=register,
                calls=calls,
                sessions=Sessions(redis, keys),
                leases=leases,
                recordings=recordings,
                recordings_folder=data / "recordings",
                once=OnceBook(db, keys),
                outbox=outbox,
                secrets=SecretChecker(Counters(db), codes, numbers, ledger.verify_tpin, _now),
                send_code=lambda lease: _code_sender(codes, outbox, lease),
                keys=keys,
                max_calls=settings.max_calls,
                max_call_s=settings.max_call_s,
                record=settings.record,
            )
        )
        await leases.start()
        stack.push_async_callback(leases.stop)
        drain = OutboxDrain(outbox, FileGateway(data / "sms"), Templates.load(), _now)
        await drain.start()
        stack.push_async_callback(drain.stop)
        reaper = Reaper(calls, leases, _now)
        await reaper.start()
        stack.push_async_callback(reaper.stop)
        yield House(
            settings=settings,
            exchange=exchange,
            register=register,
            pool=pool,
            calls=calls,
            recordings=recordings,
            keys=keys,
            media_ids=MediaIds(redis, keys),
            api_token=api_token,
            new_api_token=new_api_token,
            widget_tokens=_widget_tokens(settings, site_key, UsedIds(redis)),
            demo_key=site_key,
        )


async def _pool(settings: Settings, redis: Redis) -> HousePool:
    if settings.speech_pool == "remote":
        return remote_pool(settings, redis)
    # Whoever hears elsewhere is spared torch.
    from agent.speech.build import build_pool

    return await asyncio.to_thread(build_pool, settings.speech)


async def _flows(settings: Settings, bundles: Bundles) -> FlowBook:
    """Return the flows that answer: in production the published ones, else the folder's.

    Production reads the folder only while nothing is published.
    """
    published = await bundles.active(BUNDLE_NAME)
    if published is not None and settings.environment == "production":
        return compile(Bundle.from_json(published.text), CATALOGUE)
    bundle = await asyncio.to_thread(Bundle.from_folder, settings.flows_dir)
    messages = Templates.load().takes()
    return await publish(bundles, BUNDLE_NAME, bundle, CATALOGUE, messages, "start-up", _now())


def _spoken(texts: list[tuple[str, str]], pool: SpeechPool) -> list[tuple[str, str]]:
    """Return those `(language, text)` whose language has a voice."""
    return [(language, text) for language, text in texts if language in pool.abilities.speaks]


def _widget_tokens(settings: Settings, site_key: bytes, used: UsedIds) -> WidgetTokens | None:
    """Return who verifies the tokens of the bank's page; None where nobody may sign any."""
    if settings.widget_key_file is not None:
        return WidgetTokens.of_site(settings.widget_key_file.read_bytes(), used)
    return WidgetTokens(site_key, "HS256", used) if settings.demo else None


def _code_sender(codes: OneTimeCodes, outbox: Outbox, lease: Lease) -> SendCode:
    async def send(number: str, language: str, once_key: str) -> None:
        code = await codes.issue(number, once_key, _now())
        await outbox.put(
            once_key=once_key,
            call_id=lease.call_id,
            fence=lease.fence,
            template=CODE_TEMPLATE,
            language=language,
            to=number,
            values={"code": code},
            at=_now(),
        )

    return send


def _now() -> datetime:
    return datetime.now(UTC)
