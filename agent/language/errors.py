"""What the language room raises."""


class LanguageError(Exception):
    """A language, template or number that this room cannot work with; the message says the mend."""
