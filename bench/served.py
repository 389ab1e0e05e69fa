"""The same pages over HTTP, from `alongside serve` as it stands in production, and the memory that its worker takes."""

import http.client
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import cycle, islice
from pathlib import Path

from django.conf import settings

from alongside.programme.viewer import Viewer
from bench import place
from bench.table import percentiles, show, times

REQUESTS = 500
START_WITHIN = 60  # seconds


def measure(pages: Sequence[tuple[str, str, str]], viewers: Mapping[str, Viewer], baseline: str) -> None:
    """Open the pages (who, name, address) in turn until 500 requests are answered, and print what each took."""
    cookies = {
        who: f"{settings.SESSION_COOKIE_NAME}={place.browser(viewer).session.session_key}" for who, viewer in viewers.items()
    }
    found: dict[tuple[str, str], list[float]] = defaultdict(list)
    with _serving() as server:
        connection = http.client.HTTPConnection("localhost", place.PORT, timeout=30)
        for page in pages:
            _open(connection, cookies, page)
        for who, name, url in islice(cycle(pages), REQUESTS):
            began = time.perf_counter()
            _open(connection, cookies, (who, name, url))
            found[who, name].append(time.perf_counter() - began)
        peaks = [_peak(pid) for pid in _children(server.pid)]
    _report(found, baseline)
    alone = _peak_of_python()
    worker = max(peaks)
    print(
        f"\nworker's peak memory after {REQUESTS + len(pages)} requests: {worker:.0f} MB ({times(worker, alone)} of Python alone)"
    )


@contextmanager
def _serving() -> Iterator[subprocess.Popen[bytes]]:
    """Run `alongside serve` on the bench's data until the end of the block."""
    command = [str(Path(sys.executable).with_name("alongside")), "serve", "--port", str(place.PORT)]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        _wait(server)
        yield server
    finally:
        server.terminate()
        server.wait(20)


def _wait(server: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + START_WITHIN
    while time.monotonic() < until and server.poll() is None:
        try:
            connection = http.client.HTTPConnection("localhost", place.PORT, timeout=5)
            connection.request("GET", "/sign-in/")
            connection.getresponse().read()
        except OSError:
            time.sleep(0.2)
        else:
            return
    raise RuntimeError("`alongside serve` does not answer.")


def _open(connection: http.client.HTTPConnection, cookies: Mapping[str, str], page: tuple[str, str, str]) -> None:
    who, name, url = page
    connection.request("GET", url, headers={"Cookie": cookies[who], "Accept-Encoding": "gzip"})
    response = connection.getresponse()
    response.read()
    if response.status != 200:
        raise RuntimeError(f"{who} cannot open {name} ({url}) over HTTP: {response.status}")


def _children(pid: int) -> list[int]:
    """Return the processes that a process started, and theirs."""
    try:
        own = [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []
    return [*own, *(further for child in own for further in _children(child))]


def _peak(pid: int) -> float:
    """Return the most memory that a process ever held, in MB."""
    return _peak_in(Path(f"/proc/{pid}/status").read_text())


def _peak_of_python() -> float:
    """Return the same of a Python that does nothing."""
    command = [sys.executable, "-c", "print(open('/proc/self/status').read())"]
    return _peak_in(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def _peak_in(status: str) -> float:
    return int(status.split("VmHWM:")[1].split(maxsplit=1)[0]) * 1024 / 1e6


def _report(found: Mapping[tuple[str, str], list[float]], baseline: str) -> None:
    rows = []
    for (who, name), seconds in found.items():
        p50, p95 = percentiles(seconds)
        base, _ = percentiles(found[who, baseline])
        rows.append([f"{who} {name}", len(seconds), f"{p50:.1f}", f"{p95:.1f}", times(p50, base)])
    show("Served by `alongside serve`, over HTTP", ["page", "requests", "p50 ms", "p95 ms", f"p50 to {baseline}"], rows)
    p50, p95 = percentiles([second for seconds in found.values() for second in seconds])
    print(f"\nall of them: p50 {p50:.1f} ms, p95 {p95:.1f} ms")
