import os
import threading
import time

from labelwright.supervisor.loop import Loop


def new_loop() -> Loop:
    return Loop(on_stop_signal=lambda: None)


def test_timers_run_in_the_order_of_their_times() -> None:
    loop, order = new_loop(), list[str]()
    loop.call_later(0.02, lambda: order.append("second"))
    loop.call_later(0.01, lambda: order.append("first"))

    loop.run_until(lambda: len(order) == 2)

    assert order == ["first", "second"]


def test_result_of_a_thread_comes_back_in_the_thread_of_the_loop() -> None:
    loop, results = new_loop(), list[tuple[int, threading.Thread]]()

    loop.in_thread(
        lambda: 42,
        done=lambda value: results.append((value, threading.current_thread())),
        failed=lambda problem: results.append((0, threading.current_thread())),
    )
    loop.run_until(lambda: bool(results))

    assert results == [(42, threading.current_thread())]


def test_error_of_a_thread_comes_back_too() -> None:
    loop, problems = new_loop(), list[BaseException]()

    def fail() -> None:
        raise OSError("disk full")

    loop.in_thread(fail, done=lambda _: None, failed=problems.append)
    loop.run_until(lambda: bool(problems))

    assert str(problems[0]) == "disk full"


def test_watched_pipe_calls_back_when_it_can_be_read() -> None:
    loop, heard = new_loop(), list[bytes]()
    read_end, write_end = os.pipe()
    loop.watch(read_end, lambda: heard.append(os.read(read_end, 10)))
    os.write(write_end, b"hello")

    loop.run_until(lambda: bool(heard))
    loop.unwatch(read_end)
    os.close(read_end)
    os.close(write_end)

    assert heard == [b"hello"]


def test_idle_loop_sleeps() -> None:
    loop, rounds = new_loop(), list[float]()
    loop.after_each.append(lambda: rounds.append(time.monotonic()))
    loop.call_later(0.2, lambda: None)
    over_at = time.monotonic() + 0.2

    loop.run_until(lambda: time.monotonic() >= over_at)

    assert len(rounds) <= 2


def test_many_wakeups_at_once_are_all_served() -> None:
    loop, served = new_loop(), list[int]()
    for number in range(100_000):
        loop.call_soon(lambda number=number: served.append(number))

    loop.run_until(lambda: len(served) == 100_000)

    assert served == list(range(100_000))
