"""Runs a program on a terminal and types answers: in_terminal.py ANSWERS COMMAND...

Each line of ANSWERS is typed when the program has asked, that is, has written a colon and an end of line.
"""

import os
import pty
import sys

answers = sys.argv[1].split("\n")
child, terminal = pty.fork()
if child == 0:
    os.execv(sys.argv[2], sys.argv[2:])

seen = b""
while True:
    try:
        said = os.read(terminal, 4096)
    except OSError:
        break
    if not said:
        break
    os.write(1, said)
    seen += said
    while b":\r\n" in seen and answers:
        seen = seen.split(b":\r\n", 1)[1]
        os.write(terminal, (answers.pop(0) + "\n").encode())
    if b":\r\n" in seen:
        os.write(terminal, b"\x04")
        seen = b""

sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
