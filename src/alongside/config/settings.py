"""Django's settings, all drawn from `alongside.config.environment`."""

import hashlib
import hmac

from csp.constants import NONCE, NONE, SELF  # noqa: F401

from alongside.config import addressed, environment
from alongside.config.sqlite.library import use_bundled

use_bundled()
import dj_database_url  # noqa: E402

DEMO = environment.flag("ALONGSIDE_DEMO")
DATA_DIR = environment.data_dir()
MASTER_KEY = environment.master_key()
_base = addressed.base()
BASE_URL = _base.url
PASSKEY_DOMAIN = _base.host
SECURE = _base.scheme == "https"

# One secret to keep: what Django signs with is derived from the master key, never equal to it.
SECRET_KEY = hmac.new(MASTER_KEY, b"alongside/django-signing/1", hashlib.sha256).hexdigest()
DEBUG = False
ALLOWED_HOSTS = list({f"[{_base.host}]" if ":" in _base.host else _base.host, "localhost", "127.0.0.1", "[::1]"})
CSRF_TRUSTED_ORIGINS = [BASE_URL]

INSTALLED_APPS = [
    "alongside.config",
    "alongside.today",
    "alongside.fhir",
    "alongside.records",
    "alongside.supervision",
    "alongside.mirror",
    "alongside.meetings",
    "alongside.journey",
    "alongside.partnership",
    "alongside.decisions",
    "alongside.consent",
    "alongside.measures",
    "alongside.programme",
    "alongside.people",
    "alongside.audit",
    "alongside.vault",
    "alongside.ui",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.humanize",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "csp",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "alongside.people.middleware.KeptNowhere",
    "alongside.people.middleware.SessionLimits",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
    "alongside.people.middleware.OwnLanguageAndTime",
    "alongside.programme.middleware.Gatekeeper",
    "alongside.ui.errors.FormsAreUtf8",
]

ROOT_URLCONF = "alongside.config.urls"
WSGI_APPLICATION = "alongside.config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "django.template.context_processors.i18n",
                "alongside.programme.context.frame",
            ],
            "builtins": ["django.templatetags.i18n", "django.templatetags.static", "alongside.ui.templatetags.ui"],
        },
    }
]


def _database(url: str, file_name: str) -> dict[str, object]:
    """Return Django's entry for one database: PostgreSQL by address, or the embedded SQLite."""
    if url and not url.startswith("sqlite:"):
        return {**dj_database_url.parse(url, conn_max_age=60), "CONN_HEALTH_CHECKS": True}
    name = dj_database_url.parse(url)["NAME"] if url else DATA_DIR / file_name
    return {
        "ENGINE": "alongside.config.sqlite",
        "NAME": name,
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 10,
            "init_command": (
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; "
                "PRAGMA trusted_schema=OFF; PRAGMA temp_store=MEMORY; PRAGMA cell_size_check=ON; "
                "PRAGMA recursive_triggers=ON;"  # else REPLACE would slip past the guards against deletion
            ),
        },
    }


DATABASES = {
    "default": _database(addressed.database("DATABASE_URL"), "alongside.sqlite3"),
    "keys": _database(addressed.database("KEYS_DATABASE_URL"), "keys.sqlite3"),
}
DATABASE_ROUTERS = ["alongside.vault.router.KeysApart"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

CACHES = {
    "default": {
        "BACKEND": "alongside.config.counters.Counters",
        "LOCATION": "alongside_cache",
        "OPTIONS": {"MAX_ENTRIES": 200_000},  # far more than can be tried while a count of wrong passwords holds
    }
}

# ── people ──
AUTH_USER_MODEL = "people.Account"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
# What was kept by the second is kept by the first from its owner's next sign-in on.
PASSWORD_HASHERS = [
    "alongside.config.passwords.Argon2idHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 15}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/today/"
ACCOUNT_ADAPTER = "alongside.people.adapters.AccountAdapter"
MFA_ADAPTER = "alongside.people.adapters.SecondFactorAdapter"
ACCOUNT_FORMS = {"login": "alongside.people.forms.SignInForm"}
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_USER_MODEL_EMAIL_FIELD = None
ACCOUNT_USER_MODEL_USERNAME_FIELD = "username"
ACCOUNT_USER_DISPLAY = "alongside.people.adapters.display_name"
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_LOGOUT_ON_GET = False
ACCOUNT_LOGOUT_REDIRECT_URL = "/sign-in/"
ACCOUNT_REAUTHENTICATION_TIMEOUT = 600
# Beside the library's own.
ACCOUNT_RATE_LIMITS = {"calendar_feed": "120/m/ip,60/h/key", "new_address": "5/h/user,10/d/user,3/d/key"}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_PASSKEY_SIGNUP_ENABLED = False
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not SECURE
MFA_TOTP_ISSUER = "Alongside"
USERSESSIONS_TRACK_ACTIVITY = False
PROXIES = environment.whole_number("ALONGSIDE_PROXIES", 0, 0, 9)
ALLAUTH_TRUSTED_PROXY_COUNT = PROXIES

SESSION_SERIALIZER = "alongside.people.adapters.SealedSession"
SESSION_COOKIE_NAME = "__Host-alongside" if SECURE else "alongside"
SESSION_COOKIE_SECURE = SECURE
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 12 * 60 * 60
SESSION_IDLE_SECONDS = 60 * 60
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
CSRF_COOKIE_NAME = "__Host-csrf" if SECURE else "csrf"
CSRF_COOKIE_SECURE = SECURE
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "alongside.ui.errors.form_expired"

# ── what the browser is told ──
SECURE_SSL_REDIRECT = False
SECURE_HSTS_SECONDS = 31536000 if SECURE else 0
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if SECURE else None
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "media-src": [SELF, "blob:"],  # what was just recorded in the page is heard there before it is sent
        "worker-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    }
}

DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 400
# Uploaded words are never spooled to a temporary file: they stay in memory until the vault seals them.
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.MemoryFileUploadHandler"]
TRANSCRIBE = environment.transcriber()
TRANSCRIBE_SECONDS = environment.whole_number("ALONGSIDE_TRANSCRIBE_SECONDS", 900, 1, 86_400)
FILE_UPLOAD_MAX_MEMORY_SIZE = 4 * 1024 * 1024

# ── language and time ──
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("es", "Español")]  # each in its own tongue
USE_I18N = True
USE_TZ = True
TIME_ZONE = "America/Chicago"
LANGUAGE_COOKIE_NAME = "language"
LANGUAGE_COOKIE_SAMESITE = "Lax"

# ── files that never change under one name ──
STATIC_URL = "/static/"
STATIC_ROOT = DATA_DIR / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "alongside.config.statics.HashedFiles"},
}
WHITENOISE_MAX_AGE = 3600

# ── mail ──
DEFAULT_FROM_EMAIL = addressed.sender()
EMAIL_TIMEOUT = 15  # seconds for each thing said to the mail server
_mail = addressed.mail("file" if DEMO else "console")
if isinstance(_mail, addressed.MailServer):
    EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    EMAIL_HOST, EMAIL_PORT = _mail.host, _mail.port
    EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = _mail.user, _mail.password
    EMAIL_USE_TLS = _mail.tls
elif _mail == "file":
    EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    EMAIL_FILE_PATH = DATA_DIR / "mail"
else:
    EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
WORK_BESIDE_REQUESTS = True  # alongside.people.later
SCHEDULE = environment.flag("ALONGSIDE_SCHEDULE", default=True)

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "plain": {
            "class": "alongside.config.secret_addresses.WithoutSecrets",
            "format": "{asctime} {levelname} {name} {message}",
            "style": "{",
        }
    },
    "filters": {"short": {"()": "alongside.config.logs.RefusedInALine"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "plain", "filters": ["short"]}},
    "root": {"handlers": ["stderr"], "level": environment.log_level()},
    # What was not found is nobody's business.
    "loggers": {"django.request": {"level": "ERROR"}},
}
SILENCED_SYSTEM_CHECKS = ["security.W008"]
