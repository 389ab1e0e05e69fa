"""What the trail says of files that went out."""

from django.utils.translation import gettext_lazy

from alongside.consent.trail import register

register("fhir.", {}, looks={"response": gettext_lazy("%(who)s took a file of your answers to a measure.")})
