"""WebKitGTK and Firefox, driven by what Debian's packages bring; an engine that is not there skips the test."""

import contextlib
import json
import os
import shutil
import socket
import subprocess
import time
from glob import glob
from pathlib import Path

import pytest

START_SECONDS = 20


@contextlib.contextmanager
def screen():
    """A display of its own: these engines open windows."""
    if not shutil.which("Xvfb"):
        pytest.skip("Xvfb is not installed (Debian: xvfb)")
    number = next(number for number in range(90, 200) if not Path(f"/tmp/.X{number}-lock").exists())
    server = subprocess.Popen(["Xvfb", f":{number}", "-screen", "0", "1280x1024x24"], stderr=subprocess.DEVNULL)
    before = os.environ.get("DISPLAY")
    os.environ["DISPLAY"] = f":{number}"
    time.sleep(1)
    yield
    if before is None:
        del os.environ["DISPLAY"]
    else:
        os.environ["DISPLAY"] = before
    server.terminate()
    server.wait()


def webkit(_):
    """WebKitGTK's own small browser."""
    from selenium import webdriver

    browsers = glob("/usr/lib/*/webkit2gtk-4.*/MiniBrowser")
    if not shutil.which("WebKitWebDriver") or not browsers:
        pytest.skip("WebKitGTK is not installed (Debian: webkit2gtk-driver)")
    os.environ["WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS"] = "1"
    options = webdriver.WebKitGTKOptions()
    options.binary_location = browsers[0]
    options.add_argument("--automation")
    service = webdriver.WebKitGTKService(executable_path=shutil.which("WebKitWebDriver"))
    return webdriver.WebKitGTK(options=options, service=service)


class Firefox:
    """Firefox through its own WebDriver BiDi; geckodriver is not needed."""

    def __init__(self, binary, profile):
        import websocket

        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.process = subprocess.Popen(
            [
                binary,
                "--headless",
                "--no-remote",
                "--profile",
                profile,
                "--remote-debugging-port",
                str(port),
                "about:blank",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.sent, end = 0, time.monotonic() + START_SECONDS
        while True:
            try:
                self.socket = websocket.create_connection(f"ws://127.0.0.1:{port}/session", suppress_origin=True)
                break
            except OSError:
                if time.monotonic() > end:
                    self.process.kill()
                    raise
                time.sleep(0.2)
        self.ask("session.new", capabilities={})
        self.context = self.ask("browsingContext.getTree")["contexts"][0]["context"]

    def ask(self, method, **params):
        """The answer to a command; events in between are passed over."""
        self.sent += 1
        self.socket.send(json.dumps({"id": self.sent, "method": method, "params": params}))
        while True:
            answer = json.loads(self.socket.recv())
            if answer.get("id") == self.sent:
                assert answer["type"] == "success", answer
                return answer["result"]

    def get(self, address):
        self.ask("browsingContext.navigate", context=self.context, url=address, wait="complete")

    def execute_script(self, script):
        answer = self.ask(
            "script.evaluate",
            expression=f"(() => {{ {script} }})()",
            awaitPromise=False,
            target={"context": self.context},
        )
        assert answer["type"] == "success", answer
        return answer["result"].get("value")

    def quit(self):
        self.socket.close()
        self.process.terminate()
        self.process.wait()


def firefox(tmp_path_factory):
    binary = shutil.which("firefox-esr") or shutil.which("firefox")
    if not binary:
        pytest.skip("Firefox is not installed (Debian: firefox-esr)")
    return Firefox(binary, str(tmp_path_factory.mktemp("firefox")))


ENGINES = (webkit, firefox)


def wait(driver, script):
    """Until a script gives something true."""
    end = time.monotonic() + START_SECONDS
    while time.monotonic() < end:
        found = driver.execute_script("return " + script)
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(f"never true: {script}")


def wait_ready(driver):
    """Until the calculator has answered."""
    wait(driver, "document.querySelector('[data-calculator][data-ready=true]') !== null")
