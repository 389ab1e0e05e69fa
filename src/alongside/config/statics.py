"""Static files under names that change with their content, ready compressed; scripts find one another under those names."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class HashedFiles(CompressedManifestStaticFilesStorage):  # type: ignore[misc]
    """What `alongside serve` gathers into the data folder before it starts."""

    support_js_module_import_aggregation = True
