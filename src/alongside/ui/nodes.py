"""What a page is drawn of, where Django's own way does the same work at every drawing."""

from django.template import Context
from django.template.base import Node, Parser, Token
from django.templatetags.i18n import TranslateNode, do_translate
from django.utils.translation import get_language


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
