"""What somebody wrote on their plan as a specialist moves to a plan of its own, theirs alone.

Until now one human had one plan: what was added under "Yours alone" could stand on a plan that the same human shares as a
person. In which role each part was written is read from the trail.
"""

from typing import Any

from django.db import migrations

WRITTEN = {"planline": "journey.plan_line_written", "planperson": "journey.plan_person_written"}


def keep_apart(apps: Any, _editor: Any) -> None:
    """Move the parts that were written in a specialist's role."""
    plans, entries = apps.get_model("journey", "HardDayPlan"), apps.get_model("audit", "Entry")
    for name, act in WRITTEN.items():
        parts = apps.get_model("journey", name)
        at_work = entries.objects.filter(act=act, role="specialist").order_by("position").values_list("thing", flat=True)
        for part in parts.objects.filter(pk__in=list(at_work), plan__at_work=False).order_by("pk"):
            apart = {"at_work": True, "defaults": {"audience": "only_me"}}
            plan, _ = plans.objects.get_or_create(owner_id=part.owner_id, **apart)
            parts.objects.filter(pk=part.pk).update(plan=plan)


class Migration(migrations.Migration):
    dependencies = [("journey", "0013_a_plan_at_work"), ("audit", "0002_guards")]

    operations = [migrations.RunPython(keep_apart, migrations.RunPython.noop)]
