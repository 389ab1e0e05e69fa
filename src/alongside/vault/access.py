"""The key ring: opens wrapped keys, and keeps a bounded few open for a short while.

What a live process can read is said in the threat model: while it runs, the ring can open every key.
"""

from collections.abc import Iterable
from functools import lru_cache
from threading import Lock
from uuid import UUID

from cachetools import TTLCache
from django.conf import settings
from django.db import IntegrityError

from alongside.kernel.ids import new_id
from alongside.vault import rules
from alongside.vault.models import MasterKey, WrappedKey

# Five minutes bounds how long another process may still open an owner's words after their key was erased.
_open: TTLCache[tuple[UUID, int], bytes] = TTLCache(maxsize=4096, ttl=300)
_current: TTLCache[UUID, int] = TTLCache(maxsize=4096, ttl=300)
_lock = Lock()


class NoKey(rules.CannotOpen):
    """The owner's key is not in the store: it was erased, or this is another programme's database."""


class OtherMasterKey(SystemExit):
    """The master key at hand is not the one that wrapped this store."""


@lru_cache(maxsize=8)
def _derived(master: bytes, purpose: str) -> bytes:
    return rules.derive(master, purpose)


def secret_for(purpose: str) -> bytes:
    """Return the 32-byte key that the master key yields for one purpose (never for sealing words)."""
    return _derived(settings.MASTER_KEY, f"alongside/{purpose}/1")


def lookup_digest(text: str) -> str:
    """Return the digest under which a guarded value (an e-mail address) can be found again."""
    return rules.digest(secret_for("lookup"), text.strip().casefold())


def refuse_other_master() -> None:
    """Remember the master key's fingerprint at the first start, and refuse another one ever after.

    Raises:
        OtherMasterKey: with what to do about it.
    """
    mine = rules.fingerprint(settings.MASTER_KEY)
    known = MasterKey.objects.order_by("pk").first()
    if known is None:
        MasterKey.objects.create(fingerprint=mine)
    elif known.fingerprint != mine:
        raise OtherMasterKey(
            f"This key store was made with another master key (fingerprint {known.fingerprint}; the one given has {mine}). "
            "Nothing was changed. Set ALONGSIDE_MASTER_KEY_FILE to the key that belongs to this data folder."
        )


def _wrap_place(owner: UUID, holder: UUID, row: UUID) -> rules.Place:
    return rules.Place("vault_wrappedkey", f"wrapped for {holder}", row, owner)


def _holder_key(owner: UUID, holder: UUID) -> tuple[bytes, int]:
    """Return the key that wraps for a holder: the master's for an owner's own, else the holder's key."""
    if owner == holder:
        return secret_for("wrapping"), 1
    version = current_version(holder)
    return key_of(holder, version), version


def wrap(owner: UUID, key: bytes, holder: UUID, version: int = 1) -> WrappedKey:
    """Return an unsaved wrap of an owner's key for one holder."""
    row = new_id()
    wrapping, wrapping_version = _holder_key(owner, holder)
    wrapped = rules.seal(wrapping, wrapping_version, key, _wrap_place(owner, holder, row))
    return WrappedKey(id=row, owner=owner, holder=holder, version=version, wrapped=wrapped)


def make_key(owner: UUID, holders: Iterable[UUID] | None = None) -> None:
    """Give an owner a key, wrapped for each holder (by default the owner alone)."""
    key = rules.fresh_key()
    rows = [wrap(owner, key, holder) for holder in dict.fromkeys(holders or [owner])]
    WrappedKey.objects.bulk_create(rows)
    with _lock:
        _open[(owner, 1)], _current[owner] = key, 1


def current_version(owner: UUID) -> int:
    """Return the version of the owner's key to seal with, making the first key when there is none."""
    with _lock:
        known = _current.get(owner)
    if known is not None:
        return known
    newest = WrappedKey.objects.filter(owner=owner).order_by("-version").values_list("version", flat=True).first()
    if newest is None:
        try:
            make_key(owner)
        except IntegrityError:  # another process made it in this moment
            return current_version(owner)
        return 1
    with _lock:
        _current[owner] = newest
    return newest


def key_of(owner: UUID, version: int) -> bytes:
    """Return one version of an owner's key.

    Raises:
        NoKey: no wrap of it can be opened.
    """
    with _lock:
        known = _open.get((owner, version))
    if known is not None:
        return known
    key = _unwrap_any(owner, list(WrappedKey.objects.filter(owner=owner, version=version).order_by("made_at", "id")))
    with _lock:
        _open[(owner, version)] = key
    return key


def _unwrap_any(owner: UUID, wraps: list[WrappedKey]) -> bytes:
    for row in wraps:
        try:
            wrapping, _ = _wrapping_for(row)
            return rules.unseal(wrapping, bytes(row.wrapped), _wrap_place(owner, row.holder, row.id))
        except NoKey:
            continue
    raise NoKey("There is no key for these words any more.")


def _wrapping_for(row: WrappedKey) -> tuple[bytes, int]:
    if row.owner == row.holder:
        return secret_for("wrapping"), 1
    version = rules.key_version(bytes(row.wrapped))
    return key_of(row.holder, version), version


def open_rings(owners: Iterable[UUID]) -> None:
    """Open the keys of several owners at once, before a page shows words of all of them.

    One query for what they hold themselves, one more when some are held by others, as a partnership's is.
    """
    with _lock:
        missing = [owner for owner in set(owners) if owner not in _current]
    if not missing:
        return
    rows = list(WrappedKey.objects.filter(owner__in=missing).order_by("version", "made_at", "id"))
    open_rings(row.holder for row in rows if row.holder != row.owner)
    wraps: dict[tuple[UUID, int], list[WrappedKey]] = {}
    for row in rows:
        wraps.setdefault((row.owner, row.version), []).append(row)
    for (owner, version), held in wraps.items():
        try:
            key = _unwrap_any(owner, held)
        except NoKey:
            continue  # who reads the words will be told; the rest of the page stands
        with _lock:
            _open[(owner, version)], _current[owner] = key, version


def forget(owner: UUID) -> None:
    """Close an owner's key in this process."""
    with _lock:
        _current.pop(owner, None)
        for entry in [entry for entry in _open if entry[0] == owner]:
            _open.pop(entry, None)
