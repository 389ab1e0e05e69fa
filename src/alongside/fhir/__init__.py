"""The door to FHIR R4: files come in through it and go out through it. The only place that knows the FHIR library."""
