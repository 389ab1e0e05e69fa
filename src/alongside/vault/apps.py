"""Tells Django about the room."""

from django.apps import AppConfig


class VaultConfig(AppConfig):
    """The vault room."""

    name = "alongside.vault"
    label = "vault"
