"""The addresses of this room."""

from django.urls import URLPattern, URLResolver, path

from alongside.consent import pages

urlpatterns: list[URLPattern | URLResolver] = [
    path("who-sees/", pages.who_sees, name="who_sees"),
    path("who-sees/looked/", pages.who_looked, name="who_looked"),
    path("who-sees/share/", pages.share, name="share"),
    path("who-sees/stop/", pages.stop_sharing, name="stop_sharing"),
    path("who-sees/<uuid:recipient>/", pages.who_sees_one, name="who_sees_one"),
    path("who-sees/longer/<uuid:grant>/", pages.share_longer, name="share_longer"),
    path("who-sees/item/<slug:category>/<uuid:item>/", pages.choose_audience, name="choose_audience"),
]
