"""The addresses of this room."""

from django.urls import URLPattern, URLResolver, path

from alongside.meetings.pages import headings, next_step, reach, records, series, service_list
from alongside.meetings.pages import meetings as pages
from alongside.meetings.pages import note as note_pages

urlpatterns: list[URLPattern | URLResolver] = [
    path("meetings/", pages.meetings, name="meetings"),
    path("meetings/new/", pages.plan, name="meeting_plan"),
    path("meetings/reminders/", reach.reminders, name="meeting_reminders"),
    path("meetings/calendar/", reach.calendar, name="meeting_calendar"),
    path("calendar/<str:secret>.ics", reach.calendar_feed, name="calendar_feed"),
    path("meetings/headings/<uuid:partnership_id>/", headings.headings, name="meeting_headings"),
    path("meetings/series/<uuid:series_id>/", series.series, name="meeting_series"),
    path("meetings/series/<uuid:series_id>/let-go/", series.series_let_go, name="meeting_series_let_go"),
    path("meetings/<uuid:meeting_id>/", pages.meeting, name="meeting"),
    path("meetings/<uuid:meeting_id>/record/", records.record_from_meeting, name="record_from_meeting"),
    path("meetings/<uuid:meeting_id>/next/<uuid:next_id>/step/", next_step.next_step, name="meeting_next_step"),
    path("meetings/<uuid:meeting_id>/move/", pages.move, name="meeting_move"),
    path("meetings/<uuid:meeting_id>/call-off/", pages.call_off, name="meeting_call_off"),
    path("meetings/<uuid:meeting_id>/hold/", pages.hold, name="meeting_hold"),
    path("meetings/<uuid:meeting_id>/agenda/", pages.agenda, name="meeting_agenda"),
    path("meetings/<uuid:meeting_id>/next/", pages.next_things, name="meeting_next"),
    path("meetings/<uuid:meeting_id>/note/", note_pages.note, name="meeting_note"),
    path("meetings/<uuid:meeting_id>/note/yes/", note_pages.note_yes, name="meeting_note_yes"),
    path("meetings/<uuid:meeting_id>/note/together/", note_pages.note_together, name="meeting_note_together"),
    path("meetings/<uuid:meeting_id>/note/mine/", note_pages.note_mine, name="meeting_note_mine"),
    path("meetings/<uuid:meeting_id>/replies/", pages.replies, name="meeting_replies"),
    path("together/records/", records.record_list, name="service_records"),
    path("together/records/new/<uuid:partnership_id>/", records.record_new, name="record_new"),
    path("together/records/<uuid:record_id>/", records.record, name="record"),
    path("together/records/<uuid:record_id>/answer/", records.record_answer, name="record_answer"),
    path("together/records/<uuid:record_id>/correct/", records.record_correct, name="record_correct"),
    path("together/records/<uuid:record_id>/take-back/", records.record_take_back, name="record_take_back"),
    path("programme/service-records/", service_list.service_list, name="service_list"),
    path("programme/service-records/table.csv", service_list.service_csv, name="service_csv"),
    path("programme/service-records/rules/", service_list.service_rules, name="service_rules"),
]
