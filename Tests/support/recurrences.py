"""Writes the table of recurrence rules with the dates that python-dateutil gives them.

    .venv/bin/python Tests/support/recurrences.py > Tests/VekhaCoreTests/Fixtures/recurrences.tsv

The same seed gives the same table; Vekha's own dates are held against it in TimeRecurrenceTests.
"""

import itertools
import random
from datetime import datetime

from dateutil.rrule import rrulestr

RULES = 4000
DATES = 12
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
STARTS = ["2020-02-29", "2021-12-31", "2022-01-01", "2022-01-31", "2022-03-01", "2023-08-30"]


def some(values, most):
    """Some of the values, in their order."""
    chosen = random.sample(range(len(values)), random.randint(1, min(most, len(values))))
    return [values[place] for place in sorted(chosen)]


def month_days():
    """Days of a month from either end."""
    return some([*range(1, 32), -1, -2, -3, -5, -15, -31], 3)


def counted_days(most):
    """Days of the week counted from either end: 1MO, -1FR."""
    ordinals = [*range(1, most + 1), *range(-most, 0)]
    return [f"{random.choice(ordinals)}{day}" for day in some(DAYS, 2)]


def weekdays(frequency, months):
    """Days of the week; counted where the frequency allows it."""
    if frequency in ("DAILY", "WEEKLY") or random.random() < 0.5:
        return some(DAYS, 5)
    return counted_days(5 if frequency == "MONTHLY" or months else 53)


def rule():
    """One rule in the text of RFC 5545."""
    frequency = random.choice(["DAILY", "WEEKLY", "MONTHLY", "MONTHLY", "YEARLY", "YEARLY"])
    parts = [f"FREQ={frequency}"]
    if random.random() < 0.5:
        parts.append(f"INTERVAL={random.choice([2, 2, 3, 4, 5, 6, 7, 10, 12, 18])}")
    if frequency == "WEEKLY" and random.random() < 0.3:
        parts.append(f"WKST={random.choice(['SU', 'WE', 'SA'])}")
    months = some(range(1, 13), 5) if random.random() < 0.5 else []
    chosen = []
    if months:
        chosen.append(("BYMONTH", months))
    if frequency != "WEEKLY" and random.random() < 0.45:
        chosen.append(("BYMONTHDAY", month_days()))
    if random.random() < 0.45:
        chosen.append(("BYDAY", weekdays(frequency, months)))
    if chosen and frequency in ("MONTHLY", "YEARLY") and random.random() < 0.25:
        chosen.append(("BYSETPOS", some([1, 2, 3, 5, -1, -2, -4], 2)))
    parts += [f"{name}={','.join(map(str, values))}" for name, values in chosen]
    ending = random.random()
    if ending < 0.2:
        parts.append(f"COUNT={random.randint(1, 30)}")
    elif ending < 0.5:
        parts.append(f"UNTIL={random.randint(2022, 2045)}{random.randint(1, 12):02d}28")
    return ";".join(parts)


def row(start, text):
    """The rule's first dates, none later than the year 2200."""
    found = rrulestr(text, dtstart=datetime.fromisoformat(start))
    count = min(found._count or DATES, DATES)
    if found._until is None:
        found = found.replace(count=None, until=datetime(2200, 12, 31))
    return [date.strftime("%Y-%m-%d") for date in itertools.islice(found, count)]


def main():
    random.seed(20220315)
    print("start", "rule", "dates", sep="\t")
    known = set()
    while len(known) < RULES:
        start, text = random.choice(STARTS), rule()
        dates = row(start, text)
        if dates and (start, text) not in known:
            known.add((start, text))
            print(start, text, ",".join(dates), sep="\t")


main()
