"""The addresses of this room."""

from django.urls import URLPattern, URLResolver, path

from alongside.programme import let_in_pages, pages

urlpatterns: list[URLPattern | URLResolver] = [
    path("me/", pages.me, name="me"),
    path("me/role/", pages.act_as, name="act_as"),
    path("me/region/", pages.choose_region, name="choose_region"),
    path("me/leave/", pages.leave, name="leave"),
    path("me/introduction/", pages.introduction, name="introduction"),
    path("invitations/", pages.invitations, name="invitations"),
    path("invitations/<uuid:invitation>/take-back/", pages.withdraw_invitation, name="withdraw_invitation"),
    path("invitations/<str:token>/", pages.accept_invitation, name="accept_invitation"),
    path("accounts/", pages.accounts, name="accounts"),
    path("accounts/<uuid:membership>/end/", pages.end_role, name="end_role"),
    path("accounts/<uuid:membership>/let-in/", let_in_pages.let_in, name="let_in"),
    path("accounts/<uuid:membership>/let-in/take-back/", let_in_pages.let_in_take_back, name="let_in_take_back"),
    path("accounts/settings/", pages.settings_page, name="programme_settings"),
    path("accounts/settings/lines/", pages.crisis_lines, name="crisis_lines"),
]
