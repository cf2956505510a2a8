"""The Content-Security-Policy of a page: its own scripts by their hash, nothing from elsewhere."""

import base64
import hashlib
import html
import re

from .replace import replaced_once

POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {hashes}; style-src 'self'; "
    "img-src 'self' data:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)
INLINE_SCRIPT = re.compile(r"<script(?P<attributes>[^>]*)>(?P<code>.*?)</script>", re.S)
DATA_SCRIPT = re.compile(r"""type=["']?(?!module\b|importmap\b|text/javascript\b)""")
INLINE_STYLE = re.compile(r"<(?:style\b|[a-z][^>]*\sstyle=)[^>]*>", re.I)


class PolicyError(Exception):
    """A page holds what its own policy forbids."""


def with_policy(output: str) -> str:
    """The page with its policy before anything it governs. Raises PolicyError for an inline style.

    Raises ReplaceError for a page that does not say once in which characters it is written.
    """
    found = INLINE_STYLE.search(output)
    if found:
        raise PolicyError(f"the policy forbids inline styles: {found.group()[:120]}")
    policy = POLICY.format(hashes=" ".join(_script_hashes(output)))
    meta = f'<meta http-equiv="Content-Security-Policy" content="{html.escape(policy, quote=False)}">'
    charset = '<meta charset="utf-8">'
    return replaced_once(output, charset, f"{charset}\n    {meta}")


def _script_hashes(output: str) -> list:
    """The hash of every script that stands in the page itself, each once."""
    hashes = set()
    for script in INLINE_SCRIPT.finditer(output):
        attributes = script["attributes"]
        if " src=" not in attributes and not DATA_SCRIPT.search(attributes):
            digest = hashlib.sha256(script["code"].encode("utf-8")).digest()
            hashes.add(f"'sha256-{base64.b64encode(digest).decode()}'")
    return sorted(hashes)
