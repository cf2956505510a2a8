"""The built site on a free loopback port, under a sub-path, compressed as static hosts do."""

import functools
import gzip
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

PREFIX = "/repo-name/"
COMPRESSED = {".html", ".js", ".mjs", ".css", ".json", ".py", ".svg", ".xml", ".wasm"}


class Handler(SimpleHTTPRequestHandler):
    """Files below PREFIX; anything else is not found, so that a link to the root shows."""

    protocol_version = "HTTP/1.1"
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".mjs": "text/javascript",
        ".wasm": "application/wasm",
        ".py": "text/x-python",
        ".webmanifest": "application/manifest+json",
    }

    def do_GET(self):
        if not self.path.startswith(PREFIX):
            return self.send_error(404)
        self.path = self.path[len(PREFIX) - 1 :]
        path = Path(self.translate_path(self.path))
        if path.is_dir() and not self.path.split("?")[0].endswith("/"):
            return self._redirect(PREFIX + self.path[1:] + "/")
        return self._send(path / "index.html" if path.is_dir() else path)

    def _redirect(self, address):
        self.send_response(301)
        self.send_header("Location", address)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _send(self, path):
        if not path.is_file():
            self.send_error(404)
            return
        data = _compressed(path, path.stat().st_mtime_ns) if path.suffix in COMPRESSED else path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Length", str(len(data)))
        if path.suffix in COMPRESSED:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass


@functools.cache
def _compressed(path, _changed):
    return gzip.compress(path.read_bytes(), 9, mtime=0)


def serve(directory):
    """(address of the site with a slash at the end, function that stops serving)."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(directory)))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()

    def stop():
        server.shutdown()
        server.server_close()

    return f"http://127.0.0.1:{server.server_port}{PREFIX}", stop
