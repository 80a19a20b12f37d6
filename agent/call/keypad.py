"""The keypad collector: single keys in, whole entries out. Pure: the clock is passed in.

A menu (one digit) answers at once. While several digits are open only `*`-keys command (`**`
repeat, `*0` main menu, `*9` a person), so that a digit of an account number is never taken for a
command.
Keys that arrive while nothing is open, or right behind an entry (two keys at once, a bounced key),
are dropped: a key is never taken as the answer to a question that was not yet asked.
"""

from agent.dialogue.actions import Keys

GUARD_S = 0.15
"""Keys this soon after an entry were pressed together with it."""

BOUNCE_S = 0.3
"""The same key this soon after an entry is a bounce, not the next answer."""

MAX_ENTRY_DIGITS = 20


class KeypadCollector:
    """Collects one entry at a time for the open question."""

    def __init__(self) -> None:
        self._keys: Keys | None = None
        self._entry = ""
        self._command = False
        self._last_key = ""
        self._last_key_s = float("-inf")
        self._closed_s = float("-inf")

    def open(self, keys: Keys) -> None:
        """Open the keypad for the next entry, dropping what was begun."""
        self._keys = keys
        self._entry = ""
        self._command = False

    def close(self) -> None:
        """Take no keys until `open`."""
        self._keys = None
        self._entry = ""
        self._command = False

    @property
    def deadline_s(self) -> float | None:
        """When `expire` must be called: the inter-digit time-out of what has begun."""
        if self._keys is None or not (self._entry or self._command):
            return None
        return self._last_key_s + self._keys.inter_digit_s

    def press(self, digit: str, now_s: float) -> str | None:
        """Take one key of `0-9*#`; return the entry it completes, if any."""
        keys = self._keys
        guard_s = BOUNCE_S if digit == self._last_key else GUARD_S
        if keys is None or now_s - self._closed_s < guard_s:
            return None
        self._last_key = digit
        self._last_key_s = now_s
        if self._command:
            return self._finish("*" + digit, now_s)
        if keys.max_digits > 1 and digit == "*":
            # The digits begun before the star are given up: a command is a change of mind.
            self._command, self._entry = True, ""
            return None
        if digit == keys.terminator:
            short = len(self._entry) < max(1, keys.min_digits)
            return None if short else self._finish(self._entry, now_s)
        if keys.max_digits == 1:
            return self._finish(digit, now_s)
        if not digit.isdigit():
            return None
        self._entry += digit
        full = len(self._entry) >= min(keys.max_digits, MAX_ENTRY_DIGITS)
        return self._finish(self._entry, now_s) if full else None

    def expire(self, now_s: float) -> str | None:
        """Return the entry that the inter-digit time-out ends; a lone `*` stands for itself."""
        deadline_s = self.deadline_s
        if deadline_s is None or now_s < deadline_s:
            return None
        return self._finish("*" if self._command else self._entry, now_s)

    def _finish(self, entry: str, now_s: float) -> str:
        self._closed_s = now_s
        self.close()
        return entry
