"""The addresses of this room."""

from django.urls import URLPattern, URLResolver, path

from alongside.meetings import note_pages, pages

urlpatterns: list[URLPattern | URLResolver] = [
    path("meetings/", pages.meetings, name="meetings"),
    path("meetings/new/", pages.plan, name="meeting_plan"),
    path("meetings/<uuid:meeting_id>/", pages.meeting, name="meeting"),
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
]
