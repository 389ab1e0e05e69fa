"""Goals: writing them, one of them, where it stands, and words beside it."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from alongside.consent.access import Sight, looked
from alongside.consent.rules import Category
from alongside.decisions.cards import cards
from alongside.journey import access, actions, rules, showing
from alongside.journey.access import reviews as finding
from alongside.journey.access.strengths import leaned_on
from alongside.journey.at_work import GOAL
from alongside.journey.forms import GoalForm, NewGoalForm, ReplyForm, VerbForm
from alongside.journey.models import Goal, Step
from alongside.journey.origins import with_origins
from alongside.journey.pages.asking import Sees, WillSee, or_404, page_asked, settled, viewer_of
from alongside.journey.pages.beside import beside_rows
from alongside.journey.pages.home import goal_rows
from alongside.journey.pages.turning import PutAway, put_away, turn
from alongside.journey.rules import GoalState
from alongside.journey.rules.strengths import Ref
from alongside.journey.showing.reviews import look_row, taken_out, tried_row
from alongside.kernel.access import Who, allows
from alongside.ui.notices import say

SEEN_GOAL = "A goal of their own, or one that the person lets them see; a look by somebody else is written down"


@allows(Who.PERSON, what="Their own goals")
@require_GET
def goals(request: HttpRequest) -> HttpResponse:
    """My goals, those I am on first."""
    view = access.own_sight(viewer_of(request))
    rows = goal_rows(view, access.goals_of(view))
    here = [row for row in rows if row["goal"].state == GoalState.OPEN]
    away = put_away(request, access.put_away_goals, lambda one: str(one.title), "goal_bring_back", "goal")
    context = {"rows": here, "others": [row for row in rows if row not in here], "away": away}
    return render(request, "journey/goals.html", context)


@allows(Who.PERSON, what="Writing a goal of their own")
@require_http_methods(["GET", "POST"])
def goal_new(request: HttpRequest) -> HttpResponse:
    """Write a goal."""
    viewer = viewer_of(request)
    form = NewGoalForm(request.POST or None)
    will_see = WillSee(viewer, Category.GOALS, request.POST or None)
    if request.method == "POST" and form.is_valid() and will_see.ready:
        goal = actions.write_goal_once(viewer, **form.cleaned_data, audience=will_see.audience)
        say(request, _("Your goal is kept. Steps can come whenever you like."), calm=True)
        return redirect("goal", goal.id)
    return render(request, "journey/goal_write.html", {"form": form, "will_see": will_see})


@allows(Who.PERSON, what="The words of a goal of their own")
@require_http_methods(["GET", "POST"])
def goal_words(request: HttpRequest, goal_id: UUID) -> HttpResponse:
    """Put a goal in other words, and see the earlier ones."""
    viewer = viewer_of(request)
    goal = or_404(access.own_goal(viewer, goal_id))
    form = GoalForm(request.POST or None, initial={"title": goal.title, "why": goal.why or ""})
    will_see = WillSee(viewer, Category.GOALS, request.POST or None, item=goal)
    if request.method == "POST" and form.is_valid() and settled(will_see):
        actions.change_goal(viewer, goal, form.cleaned_data["title"], form.cleaned_data["why"])
        say(request, _("Your words are kept. The earlier ones are kept too."), calm=True)
        return redirect("goal", goal.id)
    earlier, more = access.earlier_words(goal, page_asked(request))
    context = {"form": form, "goal": goal, "will_see": will_see, "earlier": earlier}
    return render(request, "journey/goal_write.html", context | {"turn": turn(request, "page", "before-h", more=more)})


@allows(Who.PERSON, Who.SPECIALIST, Who.SUPERVISOR, what=SEEN_GOAL)
@require_GET
def goal(request: HttpRequest, goal_id: UUID) -> HttpResponse:
    """One goal: why it matters, its steps, what is offered, where it stands, what was written beside it, its history."""
    viewer = viewer_of(request)
    view, found = or_404(access.goal_of(viewer, goal_id))
    looked(view, "journey.goal", item=found.id)
    return render(request, "journey/goal.html", _goal_page(request, view, found, ReplyForm()))


def _goal_page(request: HttpRequest, view: Sight, found: Goal, reply: ReplyForm) -> dict[str, object]:
    viewer, mine = viewer_of(request), view.asker.is_owner
    every_step, page = "steps" in request.GET, page_asked(request)
    lines, earlier = access.entries_of(found, page)
    offers = access.goal_offers(viewer, found, after=earlier, until=lines[0].at if page > 1 and lines else None)
    beside, beside_more = access.replies_to(viewer, found, page_asked(request, "beside"))
    leans_on, leans_more = leaned_on(view, Ref(GOAL, found.id), page_asked(request, "leans"))
    tried, tried_more = finding.tried_for(found, page_asked(request, "tried"))
    steps, steps_before = (access.steps_of(found), 0) if every_step else access.steps_lately(found)
    waits = access.read_waits(found, steps)
    planned, latest = finding.planned_looks(found), finding.latest_looks(found)
    sides = [*showing.sides_of(steps), *showing.told_of(lines), *(one.review.specialist_id for one in (*planned, *latest))]
    known = showing.called([found.owner_id, *(one.author_id for one in beside), *sides])
    return {
        "goal": found,
        "mine": mine,
        "owner": known[found.owner_id],
        "state": str(showing.STATES[GoalState(found.state)]),
        "is_open": found.state == GoalState.OPEN,
        "steps": with_origins(viewer, steps, [showing.step_row(viewer, step, known) for step in steps]),
        "steps_before": steps_before,
        "may_offer": mine or view.asker.walking,
        "leans_on": leans_on,
        "leans_turn": turn(request, "leans", "strengths", more=leans_more),
        "waits": waits,
        "tried": [tried_row(one, mine=mine, owner=known[found.owner_id]) for one in tried],
        "tried_turn": turn(request, "tried", "tried", more=tried_more),
        "planned": [look_row(viewer, one, known) for one in planned],
        "looks": [look_row(viewer, one, known) for one in latest],
        "offers": cards(viewer, [*offers.steps, *offers.looks], back=reverse("goal", args=[found.id])),
        "replies": beside_rows(viewer, beside, known),
        "reply": reply,
        "beside_turn": turn(request, "beside", "beside", more=beside_more),
        "entries": showing.history(viewer, lines, offers.put_away, known, showing.standing(found, steps, tried, waits)),
        "newer": page - 1,
        "older": page + 1 if earlier else 0,
        "sees": Sees(viewer, found, Category.GOALS) if mine else None,
        "away": _taken_out(request, found) if mine else None,
    }


def _taken_out(request: HttpRequest, found: Goal) -> PutAway:
    """Return what its owner took out of a goal, each with the way back."""
    return put_away(
        request,
        lambda _viewer, page: finding.taken_out_of(found, page),
        taken_out,
        lambda one: "step_put_back" if isinstance(one, Step) else "tried_put_back",
    )


@allows(Who.PERSON, what="Pausing, letting go, reaching or taking up a goal of their own")
@require_POST
def goal_state(request: HttpRequest, goal_id: UUID) -> HttpResponse:
    """Pause a goal, let it go, say that it is reached, or take it up again."""
    viewer = viewer_of(request)
    found = or_404(access.own_goal(viewer, goal_id))
    form = VerbForm(request.POST)
    if form.is_valid():
        try:
            actions.move_on(viewer, found, form.cleaned_data["verb"], form.cleaned_data["line"])
        except rules.NotFromHere:
            say(request, _("It was there already. Nothing was changed."), calm=True)
        else:
            say(request, _("Kept. You can change this whenever you like."), calm=True)
    return redirect("goal", found.id)


@allows(Who.PERSON, what="Putting away a goal of their own: nobody else finds it then, with all that hangs on it")
@require_POST
def goal_put_away(request: HttpRequest, goal_id: UUID) -> HttpResponse:
    """Put a goal away, with a way back."""
    viewer = viewer_of(request)
    found = or_404(access.own_goal(viewer, goal_id))
    actions.put_goal_away(viewer, found)
    say(request, _("Put away. Nobody else sees it now."), undo=reverse("goal_bring_back", args=[found.id]))
    return redirect("goals")


@allows(Who.PERSON, what="Bringing back a goal of their own")
@require_POST
def goal_bring_back(request: HttpRequest, goal_id: UUID) -> HttpResponse:
    """Bring a goal back."""
    viewer = viewer_of(request)
    found = or_404(access.own_goal(viewer, goal_id))
    actions.put_goal_away(viewer, found, away=False)
    return redirect("goal", found.id)


@allows(Who.PERSON, Who.SPECIALIST, Who.SUPERVISOR, what="Writing beside a goal that they may see")
@require_POST
def goal_reply(request: HttpRequest, goal_id: UUID) -> HttpResponse:
    """Write beside a goal."""
    viewer = viewer_of(request)
    view, found = or_404(access.goal_of(viewer, goal_id))
    form = ReplyForm(request.POST)
    if not form.is_valid():
        return render(request, "journey/goal.html", _goal_page(request, view, found, form))
    actions.reply(viewer, found, form.cleaned_data["words"])
    say(request, _("Written beside the goal."), calm=True)
    return redirect(f"{reverse('goal', args=[found.id])}#beside")
