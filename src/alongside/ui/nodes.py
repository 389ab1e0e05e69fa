"""What a page is drawn of, where Django's own way does the same work at every drawing."""

from django.template import Context
from django.template.base import Node, Parser, Token
from django.template.defaulttags import CsrfTokenNode
from django.templatetags.i18n import TranslateNode, do_translate
from django.utils.html import format_html
from django.utils.translation import get_language

WRITTEN_AS = "written_as"
"""The field of each form that says in which role its page was drawn."""


class KeptWords(Node):
    """Words of a template that depend on nothing but the language: said once in each and kept."""

    child_nodelists = ()

    def __init__(self, words: TranslateNode) -> None:
        self.words = words
        self.said: dict[str | None, str] = {}

    def render(self, context: Context) -> str:
        """Return the words in the language that is switched on."""
        language = get_language()
        if language not in self.said:
            self.said[language] = self.words.render(context)
        return self.said[language]


def translate(parser: Parser, token: Token) -> Node:
    """Say words in the reader's language, as Django's own tag of this name does."""
    node = do_translate(parser, token)
    said = node.filter_expression
    plain = said.var.literal is not None and not said.filters
    return KeptWords(node) if plain and node.asvar is None and node.message_context is None else node


class SafeForm(CsrfTokenNode):
    """The safety token of a form, and in which role its page was drawn: in another tab another may be chosen meanwhile."""

    def render(self, context: Context) -> str:
        """Return the hidden fields; no role where nobody is signed in."""
        token, acting = super().render(context), acting_in(context)
        return (
            token + format_html('<input type="hidden" name="{}" value="{}">', WRITTEN_AS, acting) if token and acting else token
        )


def acting_in(context: Context) -> str:
    """Return the membership for which a page is drawn. A component is drawn apart from the page and is told."""
    request = getattr(context, "request", None)
    return str(getattr(request, "acting", "") or context.get("acting", ""))


def csrf_token(parser: Parser, token: Token) -> Node:  # noqa: ARG001 - Django gives both
    """Make a form safe to send, as Django's own tag of this name does, and let it say in which role it was drawn."""
    return SafeForm()
