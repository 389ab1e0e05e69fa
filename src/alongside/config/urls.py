"""Root addresses: each room brings its own."""

from django.urls import include, path

urlpatterns = [
    path("", include("alongside.today.urls")),
    path("", include("alongside.fhir.urls")),
    path("", include("alongside.records.urls")),
    path("", include("alongside.supervision.urls")),
    path("", include("alongside.mirror.urls")),
    path("", include("alongside.meetings.urls")),
    path("", include("alongside.journey.urls")),
    path("", include("alongside.partnership.urls")),
    path("", include("alongside.decisions.urls")),
    path("", include("alongside.consent.urls")),
    path("", include("alongside.measures.urls")),
    path("", include("alongside.programme.urls")),
    path("", include("alongside.people.urls")),
    path("", include("alongside.ui.urls")),
]

handler400 = "alongside.ui.errors.bad_request"
handler403 = "alongside.ui.errors.not_found"
handler404 = "alongside.ui.errors.not_found"
handler500 = "alongside.ui.errors.server_error"
