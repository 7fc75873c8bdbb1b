"""A small web server for tests that takes webhooks and bot messages, and can be told to misbehave.

It prints one line of JSON about itself and serves until its standard input ends. Each request becomes a
line of log.jsonl in the folder given by --out; a line on standard output says that there is a new one.
The answers given by --answer are used up one by one; after the last one every request is taken.
"""

import argparse
import json
import pathlib
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from standardwebhooks import Webhook


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=pathlib.Path, required=True, help="folder for the log")
    parser.add_argument("--secret", help="the secret that webhooks are signed with")
    parser.add_argument("--answer", action="append", default=[], metavar="ANSWER",
                        help="a status, STATUS:SECONDS with Retry-After, BOT:SECONDS, hang, garbage or close")
    return parser.parse_args()


class Receiver(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    options = None
    lock = threading.Lock()

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        with self.lock:
            answer = self.options.answer.pop(0) if self.options.answer else "200"
            self.note(body, answer)
        self.reply(answer)

    def note(self, body, answer):
        line = {"path": self.path, "answer": answer, "body": body.decode(),
                "headers": {name.lower(): value for name, value in self.headers.items()},
                "fault": self.fault(body)}
        with (self.options.out / "log.jsonl").open("a") as log:
            log.write(json.dumps(line, ensure_ascii=False) + "\n")
        print(flush=True)

    def fault(self, body):
        """What the specification's own library says against the message; nothing where it is in order."""
        if not self.options.secret:
            return None
        try:
            Webhook(self.options.secret).verify(body, dict(self.headers))
            return None
        except Exception as error:
            return f"{type(error).__name__}: {error}"

    def reply(self, answer):
        if answer == "hang":
            threading.Event().wait()
        if answer == "close":
            self.close_connection = True
            return
        status, _, seconds = answer.partition(":")
        content = {"ok": status == "200"}
        if status == "BOT":
            status, content = "429", {"ok": False, "parameters": {"retry_after": int(seconds)}}
            seconds = ""
        text = b"<html>?" if status == "garbage" else json.dumps(content).encode()
        self.send_response(200 if status == "garbage" else int(status))
        if seconds:
            self.send_header("Retry-After", seconds)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        pass


def main():
    Receiver.options = arguments()
    Receiver.options.out.mkdir(parents=True)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
    server.daemon_threads = True
    print(json.dumps({"port": server.server_port, "certificate": None}), flush=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdin.read()


if __name__ == "__main__":
    main()
