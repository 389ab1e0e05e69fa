"""`alongside remind`: send the reminder emails before meetings that are due now."""

import argparse

from alongside.cli import boot


def parser() -> argparse.ArgumentParser:
    """Return what the command understands."""
    return argparse.ArgumentParser(
        prog="alongside remind",
        description="Send the reminder emails before meetings that are due now. Each goes out once at most, however often this runs. "
        "The links to new email addresses that an administrator gave are sent, too, once their three days are over. "
        "`alongside serve` does this by itself every minute; run it from a timer (cron, systemd) where ALONGSIDE_SCHEDULE is 0.",
        epilog="Exit code 0: done, or nothing was due. 1: the mail server did not take an email, or could not be reached.",
    )


def run(argv: list[str]) -> int:
    """Send, and say how many emails went out."""
    parser().parse_args(argv)
    boot.ready()
    from smtplib import SMTPException

    from alongside.meetings.actions.reach import remind
    from alongside.people.coming_back_mail import send_links_due

    send_links_due()
    try:
        sent = remind()
    except (OSError, SMTPException) as problem:
        print(f"The mail server cannot be reached: {problem}. Nothing was sent; the next run tries again.")
        return 1
    print(f"Emails sent: {sent.taken}." + (f" Not taken by the mail server: {sent.refused}." if sent.refused else ""))
    return 1 if sent.refused else 0
