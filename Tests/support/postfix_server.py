"""A Postfix of the test's own on a free port of the loopback; it stops where its standard input ends.

Takes letters for the mailboxes of one domain only and keeps each as a file. Prints a line of JSON: the port. For
each line it reads it waits until every letter is delivered, then prints a line with the files of all of them.
"""

import argparse
import json
import os
import pathlib
import pwd
import shutil
import socket
import subprocess
import sys
import time

MAIN = """\
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
maillog_file = {folder}/mail.log
maillog_file_prefixes = {folder}
mail_owner = postfix
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mail.vekha.example
mydestination =
mynetworks = 127.0.0.0/8
virtual_mailbox_domains = {domain}
virtual_mailbox_base = {folder}/mail
virtual_mailbox_maps = inline:{{ {mailboxes} }}
virtual_minimum_uid = 1
virtual_uid_maps = static:{uid}
virtual_gid_maps = static:{gid}
smtpd_relay_restrictions = reject_unauth_destination
message_size_limit = {limit}
"""

MASTER = """\
127.0.0.1:{port} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
virtual unix - n n - - virtual
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
showq unix n - n - - showq
scache unix - - n - 1 scache
proxymap unix - - n - - proxymap
postlog unix-dgram n - n - 1 postlogd
"""


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def prepare(folder, port, options):
    owner = pwd.getpwnam("postfix")
    for name in ("conf", "queue", "data", "mail"):
        (folder / name).mkdir(parents=True)
    folder.chmod(0o755)
    os.chown(folder / "data", owner.pw_uid, owner.pw_gid)
    os.chown(folder / "mail", owner.pw_uid, owner.pw_gid)
    domain = options.mailboxes[0].split("@")[1]
    mailboxes = ", ".join("{ %s = %s/ }" % (box, box) for box in options.mailboxes)
    (folder / "conf/main.cf").write_text(MAIN.format(
        folder=folder, domain=domain, mailboxes=mailboxes, limit=options.limit,
        uid=owner.pw_uid, gid=owner.pw_gid))
    (folder / "conf/master.cf").write_text(MASTER.format(port=port))


def postfix(folder, verb):
    command = ["/usr/sbin/postfix", "-c", str(folder / "conf"), verb]
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)


def greets(port):
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
            return connection.recv(3) == b"220"
    except OSError:
        return False


def has_queued(folder):
    queues = ("maildrop", "incoming", "active", "deferred")
    return any(entry.is_file() for name in queues for entry in (folder / "queue" / name).rglob("*"))


def delivered(folder):
    while has_queued(folder):
        time.sleep(0.02)
    return sorted(str(path) for path in (folder / "mail").glob("*/new/*"))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", required=True, type=pathlib.Path)
    parser.add_argument("--limit", type=int, default=1_000_000)
    parser.add_argument("mailboxes", nargs="+")
    options = parser.parse_args()
    folder, port = options.out.resolve(), free_port()
    prepare(folder, port, options)
    started = postfix(folder, "start")
    for _ in range(100):
        if greets(port):
            break
        time.sleep(0.1)
    else:
        sys.exit("Postfix did not start: " + started.stderr)
    print(json.dumps({"port": port}), flush=True)
    for _ in sys.stdin:
        print(json.dumps({"letters": delivered(folder)}), flush=True)
    postfix(folder, "stop")
    shutil.rmtree(folder, ignore_errors=True)


main()
