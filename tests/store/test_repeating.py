"""What is done again and again, and what stopping it cuts off: nothing."""

import asyncio

from agent.store.errors import StoreUnavailable
from agent.store.repeating import Repeating


async def test_a_stop_lets_the_pass_under_way_end_and_begins_no_other() -> None:
    begun, ended = 0, 0
    under_way, go_on = asyncio.Event(), asyncio.Event()

    async def work() -> None:
        nonlocal begun, ended
        begun += 1
        under_way.set()
        await go_on.wait()
        ended += 1

    loop = Repeating("the work", work, 0.001)
    loop.start()
    await under_way.wait()
    stopping = asyncio.create_task(loop.stop())
    await asyncio.sleep(0)
    assert not stopping.done()
    go_on.set()
    await stopping
    assert (begun, ended) == (1, 1)


async def test_what_goes_wrong_does_not_end_it(caplog) -> None:
    errors = [StoreUnavailable("the database is gone"), ValueError("a bug")]
    passes, enough = 0, asyncio.Event()

    async def work() -> None:
        nonlocal passes
        passes += 1
        if errors:
            raise errors.pop(0)
        enough.set()

    loop = Repeating("the work", work, 0.001)
    loop.start()
    await enough.wait()
    await loop.stop()
    assert passes >= 3
    assert "the work waits: the database is gone" in caplog.text
    assert "the work stumbled" in caplog.text
