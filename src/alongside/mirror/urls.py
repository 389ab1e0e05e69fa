"""The addresses of this room."""

from django.urls import path

from alongside.mirror import pages
from alongside.mirror.pages import mine

urlpatterns = [
    path("mirror/", pages.mirror, name="mirror"),
    path("mirror/over-time/", pages.mirror_over_time, name="mirror_over_time"),
    path("mirror/mine/", mine.mirror_mine, name="mirror_mine"),
    path("mirror/mine/<uuid:reflection_id>/let-go/", mine.mine_let_go, name="mine_let_go"),
    path("mirror/lines/<uuid:reflection_id>/let-go/", pages.line_let_go, name="line_let_go"),
    path("mirror/new/<uuid:meeting_id>/", pages.transcript_new, name="transcript_new"),
    path("mirror/memory/<uuid:meeting_id>/", pages.transcript_memory, name="transcript_memory"),
    path("mirror/recording/<uuid:meeting_id>/", pages.transcript_recording, name="transcript_recording"),
    path("mirror/own/<uuid:transcript_id>/", pages.own_words, name="own_words"),
    path("mirror/own/<uuid:transcript_id>/end/", pages.own_words_end, name="own_words_end"),
    path("mirror/own/<uuid:transcript_id>/<int:number>/", pages.own_words_take, name="own_words_take"),
    path("mirror/who/<uuid:transcript_id>/", pages.transcript_who, name="transcript_who"),
    path("mirror/long/<uuid:transcript_id>/", pages.transcript_long, name="transcript_long"),
    path("mirror/delete/<uuid:transcript_id>/", pages.transcript_delete, name="transcript_delete"),
    path("mirror/agreed/<uuid:partnership_id>/", pages.mirror_agreed, name="mirror_agreed"),
    path("mirror/agreed/<uuid:partnership_id>/stop/", pages.mirror_stop, name="mirror_stop"),
    path("mirror/<uuid:reading_id>/", pages.reading, name="reading"),
    path("mirror/<uuid:reading_id>/back/", pages.reading_back, name="reading_back"),
    path("mirror/<uuid:reading_id>/try/", pages.reading_try, name="reading_try"),
    path("mirror/<uuid:reading_id>/scenes/", pages.reading_scenes, name="reading_scenes"),
    path("mirror/<uuid:reading_id>/turn/<int:number>/", pages.reading_turn, name="reading_turn"),
]
