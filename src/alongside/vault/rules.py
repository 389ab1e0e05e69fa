"""How words are sealed: AES-256-GCM, bound to the very place where they are kept (NIST SP 800-38D).

A sealed value is `version (1 byte) · key version (2 bytes) · nonce (12 bytes) · ciphertext and tag`.
The additional data names table, column, row, owner and key version, so that a sealed value which is moved to
another row, column or owner no longer opens.
"""

import hashlib
import hmac
import os
from dataclasses import dataclass
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
_FORMAT = 1
_NONCE_BYTES = 12
_HEAD_BYTES = 3


class CannotOpen(Exception):
    """A sealed value does not open here: wrong key, wrong place, or changed bytes. Never says what was inside."""


@dataclass(frozen=True)
class Place:
    """Where a sealed value is kept, and whose it is."""

    table: str
    column: str
    row: UUID
    owner: UUID

    def bound_to(self, version: int) -> bytes:
        """Return the additional data for this place under one version of the owner's key."""
        return "\x1f".join([self.table, self.column, str(self.row), str(self.owner), str(version)]).encode()


def derive(master: bytes, purpose: str) -> bytes:
    """Return a 32-byte key for one purpose, derived from the master key by HKDF-SHA256 (RFC 5869)."""
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=purpose.encode()).derive(master)


def fresh_key() -> bytes:
    """Return a new random 256-bit key."""
    return os.urandom(KEY_BYTES)


def fingerprint(master: bytes) -> str:
    """Return a short name for a master key that says nothing about it."""
    return derive(master, "alongside/fingerprint/1").hex()[:16]


def digest(key: bytes, text: str) -> str:
    """Return the keyed digest (HMAC-SHA256, hex) by which a guarded value is found without being kept in clear."""
    return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()


def seal(key: bytes, version: int, plain: bytes, place: Place) -> bytes:
    """Return `plain` sealed under `key` for one place."""
    nonce = os.urandom(_NONCE_BYTES)
    head = bytes([_FORMAT]) + version.to_bytes(2, "big")
    return head + nonce + AESGCM(key).encrypt(nonce, plain, place.bound_to(version))


def key_version(sealed: bytes) -> int:
    """Return the version of the owner's key under which a value was sealed.

    Raises:
        CannotOpen: the bytes are not a sealed value.
    """
    if len(sealed) <= _HEAD_BYTES + _NONCE_BYTES or sealed[0] != _FORMAT:
        raise CannotOpen("These bytes were not sealed by the vault.")
    return int.from_bytes(sealed[1:_HEAD_BYTES], "big")


def unseal(key: bytes, sealed: bytes, place: Place) -> bytes:
    """Return what was sealed for this place.

    Raises:
        CannotOpen: when the key, the place or the bytes are not those of the sealing.
    """
    version = key_version(sealed)
    nonce, body = sealed[_HEAD_BYTES : _HEAD_BYTES + _NONCE_BYTES], sealed[_HEAD_BYTES + _NONCE_BYTES :]
    try:
        return AESGCM(key).decrypt(nonce, body, place.bound_to(version))
    except InvalidTag:
        raise CannotOpen(f"A sealed value in {place.table}.{place.column} does not open.") from None
