"""Opens a page in Chromium, fills its form, presses its one button and tells what the browser saw.

Usage: press_button.py URL [NAME=VALUE …] [--look-only]
It talks to the browser over a pipe, in the browser's own DevTools protocol, and prints one JSON object: the
title and text before and after, how many buttons and scripts there were, and what the page tried to load.
"""

import itertools
import json
import os
import subprocess
import sys
import tempfile

BROWSER = "/usr/bin/chromium"


class Browser:
    def __init__(self, profile):
        to_browser, self.output = os.pipe()
        self.input, from_browser = os.pipe()
        self.process = subprocess.Popen(
            ["sh", "-c", f'exec "$0" "$@" 3<&{to_browser} 4>&{from_browser}', BROWSER,
             "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
             "--no-first-run", "--disable-extensions", "--disable-background-networking",
             "--remote-debugging-pipe", f"--user-data-dir={profile}", "about:blank"],
            pass_fds=(to_browser, from_browser), stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self.numbers = itertools.count(1)
        self.rest = b""
        self.events = []

    def hear(self):
        while b"\0" not in self.rest:
            piece = os.read(self.input, 65536)
            if not piece:
                raise SystemExit("the browser has gone")
            self.rest += piece
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def ask(self, method, session=None, **words):
        number = next(self.numbers)
        message = {"id": number, "method": method, "params": words}
        if session:
            message["sessionId"] = session
        os.write(self.output, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.hear()
            if answer.get("id") == number:
                if "error" in answer:
                    raise SystemExit(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def wait(self, method):
        while True:
            for place, event in enumerate(self.events):
                if event.get("method") == method:
                    return self.events.pop(place)
            self.events.append(self.hear())

    def close(self):
        self.ask("Browser.close")
        self.process.wait()


class Tab:
    def __init__(self, browser):
        self.browser = browser
        target = browser.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = browser.ask(
            "Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Network", "Runtime"):
            self.ask(f"{domain}.enable")

    def ask(self, method, **words):
        return self.browser.ask(method, self.session, **words)

    def settle(self):
        self.browser.wait("Page.loadEventFired")

    def see(self, words):
        answer = self.ask("Runtime.evaluate", expression=words, returnByValue=True)
        return answer["result"].get("value")

    def page(self):
        return {"title": self.see("document.title"), "text": self.see("document.body.innerText"),
                "buttons": self.see("document.querySelectorAll('button').length"),
                "scripts": self.see("document.querySelectorAll('script').length"),
                "wide": self.see("document.documentElement.scrollWidth > innerWidth")}

    def fill(self, name, value):
        words = f"document.querySelector('[name={name}]').value = {json.dumps(value)}"
        self.see(words)


def main():
    url, *rest = sys.argv[1:]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = Browser(profile)
        tab = Tab(browser)
        tab.ask("Emulation.setDeviceMetricsOverride", width=360, height=740, deviceScaleFactor=1,
                mobile=True)
        tab.ask("Page.navigate", url=url)
        tab.settle()
        seen = {"before": tab.page()}
        if "--look-only" not in rest:
            for word in rest:
                tab.fill(*word.split("=", 1))
            tab.see("document.querySelector('button').click()")
            tab.settle()
            seen["after"] = tab.page()
        seen["requests"] = [
            [event["params"]["request"]["method"], event["params"]["request"]["url"]]
            for event in browser.events if event.get("method") == "Network.requestWillBeSent"]
        browser.close()
    print(json.dumps(seen, ensure_ascii=False))


main()
