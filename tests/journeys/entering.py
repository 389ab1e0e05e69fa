"""Through the door: with a password, and with a code where one is asked for."""

import time

from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value

from tests.journeys.hand import Hand

HALF_MINUTE, IN_TIME = 30, 6
_used: dict[str, int] = {}


def fresh_code(secret: str) -> str:
    """Return what an authenticator app shows (RFC 6238); wait for the next one if this one was used."""
    while _used.get(secret) == _half_minute():
        time.sleep(0.5)
    code = shown_code(secret)
    _used[secret] = _half_minute()
    return code


def shown_code(secret: str) -> str:
    """Return what the app shows, or will show in a moment if this one is about to end. Adding an app uses no code up."""
    while HALF_MINUTE - time.time() % HALF_MINUTE < IN_TIME:
        time.sleep(0.5)
    return str(format_hotp_value(hotp_value(secret, _half_minute())))


def _half_minute() -> int:
    return int(time.time()) // HALF_MINUTE


def sign_in(hand: Hand, who: dict[str, str], *, own_device: bool = False) -> None:
    """Sign in at the door; `who` has email, password, and the secret of an authenticator app or a recovery code if needed."""
    hand.open("/sign-in/")
    give_password(hand, who, own_device=own_device)
    if code := who.get("recovery") or (fresh_code(who["secret"]) if "secret" in who else ""):
        hand.write("A code from your app, or a recovery code", code)
        hand.press("Sign in")


def give_password(hand: Hand, who: dict[str, str], *, own_device: bool = False) -> None:
    """Fill in the first form of the door and send it."""
    hand.write("Email", who["email"])
    hand.write("Password", who["password"])
    if own_device:
        hand.choose("This is my own device")
    hand.press("Sign in")
