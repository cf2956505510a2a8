"""A copy of the project to try something on: its tracked and new files, nothing that is generated."""

import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]


def copied(target: Path, *parts: str) -> Path:
    """The files under these parts of the project (all of it without any), under a target."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", *parts],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    for name in listed.stdout.decode("utf-8").split("\0"):
        if name and (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, target / name)
    return target


def replace_once(path: Path, old: str, new: str) -> None:
    """Change a text that must stand in a file exactly once."""
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, (path, old, text.count(old))
    path.write_text(text.replace(old, new), encoding="utf-8")
