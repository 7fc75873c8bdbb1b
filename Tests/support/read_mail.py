"""Reads letters the way a mail program does and prints what it found, one line of JSON for each file."""

import email
import json
import pathlib
import sys
from email import policy
from email.header import decode_header, make_header
from email.utils import getaddresses


def mailboxes(raw, name):
    """The older parser: the newer one keeps the blanks between encoded words of a name."""
    header = email.message_from_bytes(raw)[name]
    return [{"name": str(make_header(decode_header(shown))), "address": address}
            for shown, address in getaddresses([header])]


def part(message):
    return {
        "type": message.get_content_type(),
        "encoding": message["Content-Transfer-Encoding"],
        "text": message.get_content().replace("\r\n", "\n"),
    }


def read(raw):
    message = email.message_from_bytes(raw, policy=policy.default)
    lines = raw.split(b"\r\n")
    return {
        "headers": {name: str(value) for name, value in message.items()},
        "headerNames": message.keys(),
        "from": mailboxes(raw, "From"),
        "to": mailboxes(raw, "To"),
        "date": message["Date"].datetime.isoformat(),
        "parts": [part(each) for each in message.iter_parts()],
        "defects": [type(each).__name__ for each in message.walk() for each in each.defects],
        "longestLine": max(len(line) for line in lines),
        "bareLineEnds": sum(line.count(b"\r") + line.count(b"\n") for line in lines),
        "isASCII": raw.isascii(),
    }


for path in sys.argv[1:]:
    print(json.dumps(read(pathlib.Path(path).read_bytes()), ensure_ascii=False))
