#!/usr/bin/env python3
"""Every verb has a transcript that runs it, a summary in both languages, and a help that can be printed.

    verbs.py FOLDER-OF-EXECUTABLES"""

import json
import pathlib
import re
import subprocess
import sys

SOURCE = pathlib.Path(__file__).resolve().parent.parent.parent
BINARIES = pathlib.Path(sys.argv[1])
TOOLS = ["mms", "mma", "council", "rmo"]
# The same code in each tool: one transcript is enough.
EVERYWHERE = ["help", "completion"]
# The verbs of meetings are the same code in each tool whose body meets.
MEETING = {found for file in SOURCE.glob("cmd/meeting/*.cpp")
           for found in re.findall(r'shell::verb<describe, run>\("([^"]+)"', file.read_text(encoding="utf-8"))}


def output(tool, *words):
    done = subprocess.run([BINARIES / tool, *words], capture_output=True, check=False, env={"LC_ALL": "C"})
    return done.stdout.decode() if done.returncode == 0 else ""


def commands():
    for file in [*SOURCE.glob("tests/transcripts/**/*.t"), SOURCE / "tests/transcripts/examples.sh"]:
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith(("$ ", "> ")) or file.suffix == ".sh":
                yield line


def faults():
    lines = list(commands())
    for tool in TOOLS:
        verbs = output(tool, "help", "--verbs").splitlines()
        if not verbs:
            yield f"{tool}: no verbs"
        for verb in verbs:
            names = "|".join(["mms", "mma", "rma", "council", "rmo", "mmo"]) if verb in EVERYWHERE else tool
            if verb in MEETING:
                names = "council|mma|rma|rmo|mmo"
            # Links count for their tool; options may stand between the words.
            names = {"mma": "mma|rma", "rmo": "rmo|mmo"}.get(names, names)
            gap = r"(?:\s+-\S+(?:[= ]\S+)?)*\s+"
            spelled = gap.join(map(re.escape, verb.split()))
            wanted = re.compile(rf"\b(?:{names}){gap}{spelled}(?:\s|$|[;|&>)])")
            if not any(wanted.search(line) for line in lines):
                yield f"{tool} {verb}: no transcript runs it (tests/transcripts/AREA/NAME.t)"
            for language in ("ru", "en"):
                text = output(tool, "help", *verb.split(), "--lang", language)
                if not text:
                    yield f"{tool} {verb}: no help in {language}"
                for code in re.findall(r"^.*\b[a-z_]+\.[a-z_]+\.[a-z_]+\b.*$", text, re.M):
                    if "metodist.db" not in code:
                        yield f"{tool} {verb}: a code instead of a sentence in the help: {code.strip()}"


def coverage_faults():
    """Every command that is said to serve a clause is one."""
    verbs = {f"{tool} {verb}" for tool in TOOLS for verb in output(tool, "help", "--verbs").splitlines()}
    editions = [folder.name for folder in sorted((SOURCE / "config/regulations").iterdir())]
    told = {command for edition in editions
            for row in json.loads(output("mms", "regulation", "coverage", edition, "--format", "json",
                                         "--config", str(SOURCE / "config")))["results"]
            for command in row["commands"]}
    for command in sorted(told - verbs):
        yield f"regulation coverage names {command}, which is no verb"


found = [*faults(), *coverage_faults()]
print("\n".join(found))
sys.exit(1 if found else 0)
