"""Tags and filters for every page: marks, dates in words, fields and the components."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from django import template
from django.forms import BaseForm, BoundField
from django.template.loader import get_template
from django.utils.html import format_html
from django.utils.safestring import SafeString

from alongside.ui import dates, fields, marks, nodes, notices, wording
from alongside.ui.components import Turn
from alongside.ui.parts import PARTS

register = template.Library()


def _or_nothing(say: Callable[[Any], str]) -> Callable[[Any], str]:
    """Let a template ask for a day that may not be there."""
    return lambda value: say(value) if value else ""


for _say in (
    dates.day,
    dates.plain_day,
    dates.full_day,
    dates.short_day,
    dates.hour,
    dates.when,
    dates.ago,
    dates.dated,
    dates.until,
    dates.since,
    dates.till,
    dates.through,
    dates.at_when,
):
    register.filter(_say.__name__, _or_nothing(_say))
register.filter("part_of_day", dates.part_of_day)
register.filter("from_until", dates.from_until)
register.filter("paragraphs", wording.paragraphs)
register.filter("own_size", wording.own_size)
register.filter("said", wording.said)
register.filter("undo_of", notices.undo_of)
register.simple_tag(wording.changes, name="diff")
register.simple_tag(wording.without, name="diff_before")
register.simple_tag(wording.within, name="diff_after")
register.simple_tag(marks.strokes, name="strokes")
register.simple_tag(marks.shape, name="shape")
register.simple_tag(marks.rungs, name="rungs")
register.tag("translate", nodes.translate)
register.tag("csrf_token", nodes.csrf_token)


@register.filter
def ends_soon(value: date) -> bool:
    """Say whether something ends within two weeks and has not ended yet."""
    return 0 <= dates.days_left(value) <= dates.SOON_DAYS


@register.filter
def is_over(value: date) -> bool:
    """Say whether its last day has gone by."""
    return dates.days_left(value) < 0


@register.filter
def machine(value: date) -> str:
    """Return a day or moment for a `datetime` attribute (ISO 8601, in the reader's zone)."""
    return (dates.local(value) if hasattr(value, "hour") else value).isoformat()  # type: ignore[arg-type]


@register.simple_tag
def mark(name: str) -> SafeString:
    """Draw a mark by name; the names are the keys of `marks.MARKS`."""
    return marks.mark(name)


@register.simple_tag
def lines() -> SafeString:
    """Draw the two long lines: only where a page greets or has nothing yet."""
    return marks.LINES


@register.simple_tag
def brand() -> SafeString:
    """Draw the brand's two strokes."""
    return marks.BRAND


@register.simple_tag
def empty_lines() -> SafeString:
    """Draw the small lines of an empty place."""
    return marks.EMPTY


@register.simple_tag
def span_of(start: float, end: float) -> str:
    """Return the width of a band from its two ends, for SVG, whatever the language's decimal sign."""
    return f"{float(end or 0) - float(start or 0):g}"


@register.simple_tag
def key_mark(kind: str) -> SafeString:
    """Draw one sample of a ribbon's pattern."""
    return format_html('<svg aria-hidden="true"><rect class="r-{}" width="100%" height="100%" rx="3"/></svg>', kind)


@register.simple_tag
def ribbon_marks(turns: Iterable[Turn]) -> SafeString:
    """Draw the marks of a ribbon's row: here, because a page has hundreds and a template is slow to draw each."""
    drawn = (
        '<rect class="r-{}" x="{}%" y="{}" width="{}%" height="19" rx="3" data-who="{}" data-did="{}" '
        f'data-url="{{}}" data-say="{wording.said("{}")}"/>'
    )
    return wording.filled(drawn, ((t.kind, t.x, t.y, t.width, t.who, t.did, t.url, t.say) for t in turns))


def _render(name: str, values: Mapping[str, Any]) -> SafeString:
    return SafeString(get_template(f"ui/{name}.html").render(dict(values)).strip())


@register.simple_tag(takes_context=True)
def part(context: template.Context, component: str, **given: Any) -> SafeString:
    """Draw a component with the inputs named in `parts.PARTS`; what is left out is empty.

    Raises:
        template.TemplateSyntaxError: for a component or an input that does not exist.
    """
    inputs = PARTS.get(component)
    unknown = set(given) - set(inputs or ())
    if inputs is None or unknown:
        raise template.TemplateSyntaxError(f"ui/{component}.html takes {inputs}, not {sorted(unknown)}")
    form = {"csrf_token": context.get("csrf_token", ""), "acting": nodes.acting_in(context)}
    return _render(component, dict.fromkeys(inputs, "") | given | form)


@register.simple_tag
def field(bound: BoundField, **options: Any) -> SafeString:
    """Draw one form field: label, hint, error and control. Options: `label`, `hint`, `columns` (2 or 3), `hide_label`."""
    return _render("field", {"field": fields.view(bound, **options)})


@register.simple_tag
def problems(form: BaseForm) -> SafeString:
    """Draw what needs a look, with a link to each field; nothing for a form without errors."""
    found = fields.problems(form)
    return _render("problems", {"problems": found, "title": fields.problem_title(len(found))}) if found else SafeString()


@register.simple_block_tag
def voice(
    content: str, ink: str, who: str = "", strokes: str = "", tag: str = "section", label: str = "", extra: str = ""
) -> SafeString:
    """Draw a block in the page's margin: `ink` is mine, theirs, both or empty; `who` says the same in words."""
    values = {"content": content, "ink": ink, "who": who, "strokes": strokes or ink or "none"}
    return _render("voice", values | {"tag": tag, "label": label, "extra": extra})


@register.simple_block_tag
def sees(content: str, who: str, label: str = "", change: str = "", open: bool = False) -> SafeString:  # noqa: A002
    """Draw who will see this; the block holds the choices, or a sentence that explains."""
    return _render("sees", {"content": content, "who": who, "label": label, "change": change, "open": open})
