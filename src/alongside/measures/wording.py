"""What a refusal says: what is wrong, in which item, and what to do; and how a measure stands."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _

from alongside.kernel.text import one_line
from alongside.measures.rules.licence import Standing
from alongside.measures.rules.refusals import Problem
from alongside.measures.rules.shape import Kind, Words, said

SENTENCES: Mapping[str, Any] = {
    # the file
    "too_large": _("The file is larger than %(most)s, which is the most that is read. Is it the right file?"),
    "large_at": _("Here the file has grown larger than %(most)s, which is the most that is read. Shorten it, or make two questionnaires of it."),
    "not_text": _("The file is not text in UTF-8. Save it again as UTF-8."),
    "too_deep": _("The file is nested %(found)s levels deep; %(most)s is the most. Is it the right file?"),
    "not_json": _("The file is not JSON: it cannot be read from line %(line)s on. FHIR can be JSON or XML; export it as JSON."),
    "not_an_object": _("The file holds no resource. It must begin with a curly bracket."),
    "not_a_number": _("“%(number)s” is no number that an answer can be. Take it out."),
    "named_twice": _("“%(name)s” is there twice in the same place. Keep one of them."),
    "broken_letters": _("There is half a letter in it (a lone surrogate). Export the file again."),
    "another_type": _("This is no Questionnaire: its resourceType is “%(found)s”. Load a FHIR R4 Questionnaire."),
    "another_version": _("“%(field)s” is FHIR %(version)s. Here FHIR R4 is understood: export it as R4."),
    "modifier": _("“%(field)s” says that this counts only with another rule, which is not known here. Take it out, if the authors agree."),
    "expression": _("“%(field)s” asks to run something in the file. That is never done here. Take it out: results are declared beside the file."),
    "own_parent": _("It says that it is made from itself (derivedFrom). Take that out."),
    "contained": _("It carries another questionnaire inside (“%(found)s”). Load each one by itself."),
    "language": _("“%(found)s” is no code of a language. Write it like en or es."),
    "no_title": _("It has no title. People need to know what they are asked to answer."),
    "no_questions": _("There is nothing in it to answer."),
    "fhir": _("It does not follow FHIR R4, at %(place)s: %(what)s."),
    # an item
    "no_link": _("Item number %(place)s has no linkId. Give it one of at most 255 characters."),
    "link_twice": _("This linkId is there twice. Each must be there once."),
    "items_many": _("With this one there are more than %(most)s items. People answer what is short: split it."),
    "items_deep": _("Items lie in each other more than %(most)s levels deep here. Put them side by side."),
    "malformed": _("“%(field)s” is not in the form that FHIR R4 gives it."),
    "text_long": _("“%(field)s” is longer than %(most)s characters. Shorten it."),
    "markup": _("There is HTML in “%(field)s”. Put plain text there."),
    "translation": _("A translation is not whole: it needs a language (lang) and words (content)."),
    "kind": _("Its type is “%(found)s”. Here an item can be: group, display, choice, boolean, integer, decimal, string, text or date."),
    "no_text": _("It has no text. Without words nobody knows what is asked."),
    "no_options": _("It is a choice without answers to choose. Add answerOption."),
    "options_many": _("It has more than %(most)s answers to choose from. Nobody reads that many: shorten the list."),
    "option_twice": _("The answer “%(option)s” is there twice. Keep one of them."),
    "option_kind": _("An answer to choose is given as “%(found)s”. Use valueCoding, valueString or valueInteger."),
    "option_empty": _("An answer to choose has neither display nor code. Give it words."),
    "numbers_missing": _("Some of its answers have a number (ordinalValue), and “%(option)s” has none. Give each one a number, or none of them."),
    "set_elsewhere": _("Its answers lie elsewhere (“%(found)s”), and nothing is fetched from there. Put the value set into the file (contained)."),
    "set_missing": _("The value set “%(found)s” is not in the file. Add it under contained."),
    "set_includes": _("The value set “%(found)s” takes in others. List its answers one by one instead."),
    "set_empty": _("The value set “%(found)s” lists no answers."),
    "repeats": _("It takes several answers (repeats) of type %(found)s. Only choices and words can be answered more than once here."),
    "repeats_many": _("It takes more than %(most)s answers. Set questionnaire-maxOccurs to %(most)s or fewer."),
    "bounds": _("Its least number (%(low)s) is above its greatest (%(high)s)."),
    "inside_question": _("There are items inside this question. Only text to read may lie there: put questions into a group."),
    "help_condition": _("A text inside this question has conditions of its own. Put it beside the question."),
    # when it is asked
    "conditions_many": _("It has more than %(most)s conditions (enableWhen). Use fewer."),
    "behavior": _("It has several conditions. Say in enableBehavior whether all or any must hold."),
    "operator": _("“%(found)s” does not compare anything. Use exists, =, !=, >, <, >= or <=."),
    "condition_unknown": _("It waits for “%(question)s”, and there is no such question to answer."),
    "condition_answer": _("What it compares “%(question)s” with does not fit that question: another type, or no answer of it."),
    "condition_loop": _("It waits for itself, through: %(items)s. Nobody could ever be asked. Take one condition out."),
    # results
    "score_line": _("“%(found)s” is no rule of a result. Write it like sum:items=a,b;reversed=b;missing=1"),
    "score_none": _("The file of rules declares no results. It needs a list called results."),
    "score_many": _("There are more than %(most)s results. Declare fewer."),
    "score_twice": _("Two results have the key “%(key)s”. Give each its own."),
    "score_field": _("The result “%(key)s” has “%(field)s”, which means nothing here."),
    "score_how": _("The result “%(key)s” is made by “%(found)s”. It can be a sum or a mean."),
    "score_items": _("The result “%(key)s” names no items, or none whose answers have numbers."),
    "score_list": _("In the result “%(key)s”, “%(field)s” must be a list of linkIds."),
    "score_item": _("The result “%(key)s” counts this item, and there is no such question."),
    "score_item_twice": _("The result “%(key)s” counts this item twice."),
    "score_number": _("The result “%(key)s” counts this item, and its answer “%(option)s” has no number (ordinalValue). Add one to each answer."),
    "score_kind": _("The result “%(key)s” counts this item. That takes one choice with numbers, or a whole number with its least and greatest."),
    "score_reversed": _("The result “%(key)s” turns this item around without counting it."),
    "score_missing": _("In the result “%(key)s”, may_be_missing must be a whole number from 0 to %(most)s."),
    "score_spans": _("The items of the result “%(key)s” have different ranges of numbers. Then no answer may be missing, and it must be a sum."),
    "score_words": _("In the result “%(key)s”, “%(field)s” needs words in the file’s own language (%(language)s), and no empty ones."),
    "band_many": _("The result “%(key)s” has more than %(most)s bands."),
    "band_range": _("The bands of the result “%(key)s” must lie in order between %(low)s and %(high)s, without overlapping."),
    "band_source": _("The result “%(key)s” has bands. Say in source who declared them and where."),
}  # fmt: skip

STANDINGS = {
    Standing.NEW: _("Waits for a right on record"),
    Standing.READY: _("Ready to be opened"),
    Standing.OPEN: _("People can answer it"),
    Standing.OVER: _("The right has ended"),
    Standing.RETIRED: _("Put away"),
}
LEFT_OUT = {
    "calculated": _("It is calculated by an expression, which is never run here."),
    "hidden": _("It is hidden, so nobody could answer it."),
    "read_only": _("It is only to be read by a machine."),
}
KINDS = {
    Kind.GROUP: _("A group"), Kind.DISPLAY: _("Text to read"), Kind.CHOICE: _("A choice"),
    Kind.BOOLEAN: _("Yes or no"), Kind.INTEGER: _("A whole number"), Kind.DECIMAL: _("A number"),
    Kind.STRING: _("A few words"), Kind.TEXT: _("Words"), Kind.DATE: _("A day"),
}  # fmt: skip


def sentence(problem: Problem) -> str:
    """Return what one problem says, with the item that it is about, on one line without anything that a terminal acts on."""
    text = str(SENTENCES[problem.code]) % {name: one_line(fact) for name, fact in problem.facts.items()}
    if problem.in_rules:
        return gettext("In the file of rules: %(text)s") % {"text": text}
    return gettext("Item “%(item)s”: %(text)s") % {"item": one_line(problem.item), "text": text} if problem.item else text


def sentences(problems: Iterable[Problem]) -> list[str]:
    """Return what several problems say."""
    return [sentence(problem) for problem in problems]


def in_words(words: Words | None, language: str = "") -> str:
    """Return words in a language (the reader's when none is named) or else in the file's own."""
    return said(words, language or (get_language() or "en")[:2])[0]
