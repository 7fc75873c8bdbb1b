"""A real mail server for tests, which can be told to misbehave.

It prints one line of JSON about itself, serves until its standard input ends, writes each letter as
NNNN.eml and adds a line about it to log.jsonl, both in the folder given by --out. A line on standard
output says that there is something new to see.
"""

import argparse
import asyncio
import json
import logging
import pathlib
import ssl
import subprocess
import sys
from email import message_from_bytes

from aiosmtpd.smtp import SMTP, AuthResult


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=pathlib.Path, required=True, help="folder for letters and log")
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--encryption", choices=["none", "starttls", "tls"], default="none")
    parser.add_argument("--user", help="NAME:PASSWORD that a client must log in with")
    parser.add_argument("--answer", action="append", default=[], metavar="STAGE=REPLY",
                        help="the reply to mail, rcpt, data or body instead of 250")
    parser.add_argument("--refuse", action="append", default=[], metavar="ADDRESS",
                        help="a recipient who is unknown here (550)")
    parser.add_argument("--greylist", action="store_true", help="451 to each recipient's first letter")
    parser.add_argument("--hang", choices=["greeting", "body"], help="fall silent at this stage")
    parser.add_argument("--leave", choices=["body", "answer", "letter"],
                        help="close the connection instead of taking a body, after taking it but before"
                        " the answer, or after each letter")
    parser.add_argument("--letters-per-connection", type=int, metavar="N", help="then 421")
    return parser.parse_args()


class Handler:
    """Decides what becomes of a letter, as the options say."""

    def __init__(self, options):
        self.options = options
        self.answers = dict(answer.split("=", 1) for answer in options.answer)
        self.known = set()
        self.count = 0
        self.connections = 0

    async def handle_MAIL(self, server, session, envelope, address, mail_options):
        limit = self.options.letters_per_connection
        if limit is not None and server.letters >= limit:
            return "421 4.7.0 Too many letters in one connection"
        if "mail" in self.answers:
            return self.answers["mail"]
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        if "rcpt" in self.answers:
            return self.answers["rcpt"]
        if address in self.options.refuse:
            return "550 5.1.1 No such person here"
        if self.options.greylist and address not in self.known:
            self.known.add(address)
            return "451 4.7.1 Greylisted, try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if self.options.hang == "body":
            print("silence", flush=True)
            await asyncio.Event().wait()
        if self.options.leave == "body":
            server.transport.abort()
            return "451 too late"
        if "body" in self.answers:
            return self.answers["body"]
        self.keep(server, session, envelope)
        server.letters += 1
        if self.options.leave == "answer":
            server.transport.abort()
        return "250 OK, taken"

    def keep(self, server, session, envelope):
        self.count += 1
        path = self.options.out / f"{self.count:04}.eml"
        path.write_bytes(envelope.original_content)
        entry = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "messageId": message_from_bytes(envelope.original_content)["Message-ID"],
            "path": str(path),
            "connection": server.number,
            "encrypted": server.transport.get_extra_info("sslcontext") is not None,
            "user": session.auth_data,
        }
        with open(self.options.out / "log.jsonl", "a", encoding="utf-8") as log:
            log.write(json.dumps(entry, ensure_ascii=False) + "\n")
        print("letter", flush=True)


class Server(SMTP):
    """One connection; the protocol itself is aiosmtpd's."""

    number = 0
    letters = 0

    async def push(self, status):
        await super().push(status.encode() if isinstance(status, str) else status)
        if self.event_handler.options.leave == "letter" and "taken" in str(status):
            self.transport.close()

    async def smtp_DATA(self, argument):
        answers = self.event_handler.answers
        if "data" in answers:
            await self.push(answers["data"])
        else:
            await super().smtp_DATA(argument)

    async def _handle_client(self):
        if self.event_handler.options.hang == "greeting":
            await asyncio.Event().wait()
        await super()._handle_client()


def certificate(folder):
    """Makes a certificate for localhost that nobody but the tests trusts."""
    pem, key = folder / "certificate.pem", folder / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
         "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
         "-keyout", key, "-out", pem],
        check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem, key)
    return str(pem), context


def authenticator(user):
    """Accepts one name and password; `handled` must be false or the client waits for ever."""
    name, password = (part.encode() for part in user.split(":", 1))

    def check(server, session, envelope, mechanism, given):
        login = getattr(given, "login", None)
        right = login == name and given.password == password
        return AuthResult(success=right, handled=False, auth_data=login and login.decode())

    return check


async def serve(options):
    options.out.mkdir(parents=True, exist_ok=True)
    pem, context = certificate(options.out) if options.encryption != "none" else (None, None)
    handler = Handler(options)
    login = {}
    if options.user:
        login = {"auth_required": True, "authenticator": authenticator(options.user)}

    def connection():
        server = Server(
            handler, hostname="localhost", ident="test server", auth_require_tls=False,
            tls_context=context if options.encryption == "starttls" else None, **login)
        handler.connections += 1
        server.number = handler.connections
        return server

    loop = asyncio.get_running_loop()
    listener = await loop.create_server(
        connection, "127.0.0.1", options.port, ssl=context if options.encryption == "tls" else None)
    about = {
        "host": "localhost", "port": listener.sockets[0].getsockname()[1], "certificate": pem,
        "letters": str(options.out), "log": str(options.out / "log.jsonl")}
    print(json.dumps(about), flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    # A client that does not trust us is a test's intention and no news.
    logging.disable()
    asyncio.run(serve(arguments()))
