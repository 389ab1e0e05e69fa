"""Settings under which the tests and the type checker run: a key that guards nothing, and a data folder that goes away.

The database is SQLite in that folder, or what DATABASE_URL and KEYS_DATABASE_URL name.
"""

import os
import tempfile

_folder = tempfile.TemporaryDirectory(prefix="alongside-rehearsal-", ignore_cleanup_errors=True)

os.environ["ALONGSIDE_DATA_DIR"] = _folder.name
os.environ["ALONGSIDE_MASTER_KEY"] = "7e" * 32
os.environ["ALONGSIDE_SCHEDULE"] = "0"  # nothing is done by itself while a test looks
for _name in (
    "ALONGSIDE_MASTER_KEY_FILE",
    "ALONGSIDE_BASE_URL",
    "ALONGSIDE_EMAIL",
    "ALONGSIDE_EMAIL_FROM",
    "ALONGSIDE_DEMO",
    "ALONGSIDE_LOG",
    "ALONGSIDE_PROXIES",
):
    os.environ.pop(_name, None)

from alongside.config.settings import *  # noqa: E402, F403

# What is done after the answer is done before it: a test looks at what came of it, in its own transaction.
WORK_BESIDE_REQUESTS = False
# One hash round: a test that signs in proves the way in, not the cost of guessing.
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
STATIC_ROOT.mkdir(exist_ok=True)  # noqa: F405 - WhiteNoise warns about a missing folder, and warnings are errors
# A file, not memory: the journal, the locks and the pragmas are then those of a real installation.
for _alias, _entry in DATABASES.items():  # noqa: F405
    if _entry["ENGINE"] == "alongside.config.sqlite":
        _entry["TEST"] = {"NAME": f"{_folder.name}/{_alias}.test.sqlite3"}
