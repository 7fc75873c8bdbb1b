"""A mail server that forgets its manners at one step of the conversation.

`--manner WAY-STEP`: the ways and steps are listed below. It prints one line of JSON about itself and
serves until its standard input ends. It speaks by hand, since no mail library can be so rude.
"""

import argparse
import asyncio
import json
import sys

STEPS = {"greeting": "220 localhost", "ehlo": "250-localhost\r\n250 SIZE 9999999", "mail": "250 OK",
         "rcpt": "250 OK", "data": "354 Go on", "body": "250 Taken", "quit": "221 Bye"}
VERBS = {"EHLO": "ehlo", "HELO": "ehlo", "MAIL": "mail", "RCPT": "rcpt", "DATA": "data", "QUIT": "quit"}
ENOUGH = 64 << 20  # bytes after which even the rudest server stops


class Gone(Exception):
    """The conversation is over."""


async def hang(writer, reply):
    """Says nothing any more, though the line stays open."""
    await asyncio.Event().wait()


async def close(writer, reply):
    """Cuts the line."""
    writer.transport.abort()
    raise Gone


async def garbage(writer, reply):
    """Answers with bytes that are no reply."""
    writer.write(bytes(range(128, 256)) + b"\x00\xff\r\n")


async def html(writer, reply):
    """Takes itself for a web server."""
    writer.write(b"HTTP/1.1 400 Bad Request\r\nContent-Type: text/html\r\n\r\n<html></html>\r\n")


async def endless(writer, reply):
    """Answers with one line that never ends."""
    for _ in range(ENOUGH >> 16):
        writer.write(b"2" * (1 << 16))
        await writer.drain()


async def flood(writer, reply):
    """Answers with lines that always promise one more."""
    for _ in range(ENOUGH >> 16):
        writer.write((reply[:3] + "-and more\r\n").encode() * 4096)
        await writer.drain()


async def drip(writer, reply):
    """Begins to answer and never comes to the end of the line."""
    writer.write(reply[:2].encode())
    await asyncio.Event().wait()


async def twice(writer, reply):
    """Says everything twice, so that each answer is taken for the next one."""
    writer.write((reply + "\r\n").encode() * 2)


async def strange(writer, reply):
    """Answers with a number that no standard knows."""
    writer.write(b"999 What?\r\n")


async def busy(writer, reply):
    """Is about to close."""
    writer.write(b"421 4.3.2 Closing\r\n")
    await writer.drain()
    writer.close()
    raise Gone


async def bare(writer, reply):
    """Ends its lines as Unix does."""
    writer.write((reply.replace("\r\n", "\n") + "\n").encode())


WAYS = {way.__name__: way for way in
        (hang, close, garbage, html, endless, flood, drip, twice, strange, busy, bare)}


def conversation(way, rude_step):
    async def answer(writer, step):
        if step == rude_step:
            await way(writer, STEPS[step])
        else:
            writer.write((STEPS[step] + "\r\n").encode())
        await writer.drain()

    async def talk(reader, writer):
        await answer(writer, "greeting")
        while line := await reader.readline():
            step = VERBS.get(line[:4].decode("ascii", "replace").upper())
            if step is None:
                writer.write(b"500 Unknown\r\n")
                continue
            await answer(writer, step)
            if step == "data":
                await reader.readuntil(b"\r\n.\r\n")
                await answer(writer, "body")

    async def serve(reader, writer):
        try:
            await talk(reader, writer)
        except (Gone, ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError,
                asyncio.CancelledError):
            pass
        finally:
            writer.close()

    return serve


async def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--manner", required=True, metavar="WAY-STEP")
    parser.add_argument("--out", help="not used: nothing is kept")
    way, step = parser.parse_args().manner.split("-")
    listener = await asyncio.start_server(conversation(WAYS[way], step), "127.0.0.1", 0, limit=1 << 24)
    print(json.dumps({"port": listener.sockets[0].getsockname()[1]}), flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main())
