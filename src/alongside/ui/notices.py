"""Telling somebody what has just happened, with a way to undo it where there is one."""

from django.contrib import messages
from django.contrib.messages.storage.base import Message
from django.http import HttpRequest

_UNDO = "undo="


def say(request: HttpRequest, text: str, *, undo: str = "", calm: bool = False) -> None:
    """Show a notice on the next page. `undo` is an address that takes a POST; `calm` is for what needs no answer."""
    tags = [f"{_UNDO}{undo}"] * bool(undo) + ["calm"] * calm
    messages.success(request, text, extra_tags=" ".join(tags))


def undo_of(message: Message) -> str:
    """Return the address that undoes what a notice tells, or the empty string."""
    tags = (message.extra_tags or "").split()
    return next((tag.removeprefix(_UNDO) for tag in tags if tag.startswith(_UNDO)), "")
