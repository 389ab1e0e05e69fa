"""Tells Django about the room."""

from django.apps import AppConfig


class AuditConfig(AppConfig):
    """The audit room."""

    name = "alongside.audit"
    label = "audit"
