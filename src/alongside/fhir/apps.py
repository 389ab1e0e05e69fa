"""Tells Django about the door."""

from django.apps import AppConfig


class FhirConfig(AppConfig):
    """The door to FHIR."""

    name = "alongside.fhir"
    label = "fhir"

    def ready(self) -> None:
        """Say what the trail says of what goes out here."""
        from alongside.fhir import trail  # noqa: F401
