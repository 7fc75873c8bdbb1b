"""Another program that holds a database of Vekha: says so in a line and lets go when its input ends."""

import fcntl
import sqlite3
import sys

hold, path = sys.argv[1:]
if hold == "writing":
    held = sqlite3.connect(path, isolation_level=None)
    held.execute("BEGIN EXCLUSIVE")
else:
    held = open(path + "-opening", "a")
    fcntl.flock(held, fcntl.LOCK_EX)
print("held", flush=True)
sys.stdin.read()
