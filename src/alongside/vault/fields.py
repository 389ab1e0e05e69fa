"""Model fields whose values are sealed on their way to the database and opened only when read.

The model names its owner in a field (by default `owner_id`); its primary key exists before the first save.
"""

import json
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.core.exceptions import FieldError
from django.db import models
from django.db.models.query_utils import DeferredAttribute

from alongside.vault import access, rules

if TYPE_CHECKING:
    _Field = models.Field[Any, Any]
else:
    _Field = models.Field


class _Sealed(DeferredAttribute):
    """Opens the value at the first look, so that what is never shown is never opened."""

    field: "SealedTextField"

    def __get__(self, instance: Any, cls: Any = None) -> Any:
        if instance is None:
            return self
        kept = instance.__dict__
        name = self.field.attname
        value = kept[name] if name in kept else super().__get__(instance, cls)
        if isinstance(value, bytes | memoryview):
            value = kept[name] = self.field.open(instance, bytes(value))
        return value

    def __set__(self, instance: Any, value: Any) -> None:
        # Setting makes this a data descriptor, so that a look always comes through `__get__`.
        instance.__dict__[self.field.attname] = value


class SealedTextField(_Field):
    """Text that the database only ever holds sealed under its owner's key."""

    descriptor_class = _Sealed

    def __init__(self, *args: Any, owner: str = "owner_id", **kwargs: Any) -> None:
        """Name the attribute of the model that holds the owner's id."""
        self.owner = owner
        kwargs.setdefault("editable", False)
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> Any:
        """Return what migrations keep."""
        name, path, args, kwargs = super().deconstruct()
        kwargs.pop("editable", None)
        if self.owner != "owner_id":
            kwargs["owner"] = self.owner
        return name, path, args, kwargs

    def get_internal_type(self) -> str:
        """Store bytes."""
        return "BinaryField"

    def get_lookup(self, lookup_name: str) -> Any:
        """Refuse to compare: sealed words cannot be searched by the database."""
        if lookup_name == "isnull":
            return super().get_lookup(lookup_name)
        raise FieldError(f"{self.name} is sealed and cannot be looked up by the database.")

    def pre_save(self, model_instance: Any, add: bool) -> bytes | None:
        """Seal what was set; leave alone what was never opened."""
        value = model_instance.__dict__.get(self.attname)
        if value is None or isinstance(value, bytes | memoryview):
            return None if value is None else bytes(value)
        return self.close(model_instance, value)

    def get_db_prep_value(self, value: Any, connection: Any, prepared: bool = False) -> Any:
        """Let only sealed bytes through to the database.

        Raises:
            FieldError: plain text was about to be written, as by `QuerySet.update`.
        """
        if value is None:
            return None
        if not isinstance(value, bytes):
            raise FieldError(f"{self.name} must be sealed: set it on an instance and save that.")
        return connection.Database.Binary(value)

    def place(self, instance: Any) -> rules.Place:
        """Return where an instance keeps this field, and whose it is."""
        owner = getattr(instance, self.owner)
        if not isinstance(owner, UUID):
            raise FieldError(f"{instance.__class__.__name__}.{self.owner} must be set before {self.name} is sealed.")
        return rules.Place(instance._meta.db_table, str(self.column), instance.pk, owner)

    def close(self, instance: Any, value: Any) -> bytes:
        """Return the value sealed under the owner's current key."""
        place = self.place(instance)
        version = access.current_version(place.owner)
        return rules.seal(access.key_of(place.owner, version), version, self.to_bytes(value), place)

    def open(self, instance: Any, sealed: bytes) -> Any:
        """Return the value that the sealed bytes hold."""
        place = self.place(instance)
        key = access.key_of(place.owner, rules.key_version(sealed))
        return self.from_bytes(rules.unseal(key, sealed, place))

    def to_bytes(self, value: Any) -> bytes:
        """Return a value as bytes."""
        return str(value).encode()

    def from_bytes(self, plain: bytes) -> Any:
        """Return the value that bytes stand for."""
        return plain.decode()


class SealedBytesField(SealedTextField):
    """Bytes such as sound, held as `bytearray` while open: plain `bytes` in this field are always sealed ones."""

    def to_bytes(self, value: Any) -> bytes:
        """Return the bytes."""
        return bytes(value)

    def from_bytes(self, plain: bytes) -> bytearray:
        """Return the bytes, told apart from sealed ones."""
        return bytearray(plain)


class SealedJSONField(SealedTextField):
    """A small structure of words, sealed as one."""

    def to_bytes(self, value: Any) -> bytes:
        """Return the structure as compact JSON."""
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()

    def from_bytes(self, plain: bytes) -> Any:
        """Return the structure."""
        return json.loads(plain)
