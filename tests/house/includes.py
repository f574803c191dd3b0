#!/usr/bin/env python3
"""Every #include in lib and cmd points down (lib/ARCHITECTURE.md), and each outside library stays in its room."""

import pathlib
import re
import sys

SOURCE = pathlib.Path(__file__).resolve().parent.parent.parent

# Room -> rooms that it may include beside itself.
BELOW = {
    "base": [],
    "settings": ["base"],
    "domain": ["base"],
    "regulation": ["domain", "settings", "base"],
    "storage": ["domain", "base"],
    "wording": ["domain", "base"],
    "answers": ["wording", "domain", "base"],
    "exchange": ["settings", "domain", "base"],
    "documents": ["answers", "settings", "wording", "domain", "base"],
    "delivery": ["base"],
    "publish": ["documents", "answers", "domain", "base"],
    "app": ["base", "settings", "domain", "regulation", "storage", "wording", "answers", "exchange", "documents",
            "delivery", "publish"],
}
CMD = ["app", "answers", "wording", "documents", "exchange", "base", "shell"]
# Folders of the domain -> folders that they may include beside themselves.
GROUND = ["law", "calendar"]
REGISTER = GROUND + ["register"]
DOMAIN = {"law": ["calendar"], "calendar": ["law"], "register": GROUND}
# Verbs that several tools share, by the folder they live in.
SHARED_VERBS = ["meeting"]
# Beginning of an outside header -> files that may name it.
CLOSED = {
    "CLI/": r"cmd/shell/options\.cpp",
    "nlohmann/": r"lib/exchange/.*\.cpp",
    "SQLiteCpp/": r"lib/storage/(.*\.cpp|(among|connection|insertion)\.hpp)",
    "sqlite3.h": r"lib/storage/(.*\.cpp|among\.hpp|plain_statement\.hpp)",
    "toml++/": r"lib/settings/.*\.cpp",
    "cereal/": r"lib/regulation/compiled\.cpp",
    "nettle/": r"lib/storage/.*\.cpp",
    "minizip/": r"lib/exchange/sheets/package\.cpp",
    "zlib.h": r"lib/exchange/sheets/package_write\.cpp",
    "expat.h": r"lib/exchange/sheets/xml\.cpp",
    "unicode/": r"lib/base/.*\.cpp",
    "libintl.h": r"lib/wording/.*\.cpp",
}
# Words of the source -> files that may hold them: the environment, the clock and the terminal are read in one place.
ONE_DOOR = {
    r"\bgetenv\b": r"cmd/shell/surroundings\.cpp",
    r"system_clock|\btime\(nullptr\)|std::time\(": r"cmd/shell/surroundings\.cpp",
    r"\bisatty\b": r"cmd/shell/surroundings\.cpp",
    r"\bsetlocale\b": r"(?!)",
}


# Headers that only their own room may name.
PRIVATE = ["storage/among.hpp", "storage/connection.hpp", "storage/insertion.hpp"]


def allowed(file, target):
    """Whether `file` ("lib/storage/db.cpp") may include "target"."""
    parts, wanted = file.split("/"), target.split("/")
    if parts[0] == "cmd":
        return wanted[0] in CMD + SHARED_VERBS or wanted[0] == parts[1]
    room = parts[1]
    if wanted[0] != room:
        return wanted[0] in BELOW.get(room, []) and target not in PRIVATE
    if room == "domain" and len(parts) > 3 and len(wanted) > 2 and wanted[1] != parts[2]:
        return wanted[1] in DOMAIN.get(parts[2], REGISTER)
    # Folders of app share what lies in app itself and in app/session, and nothing of one another.
    if room == "app" and len(wanted) > 2 and wanted[1] != "session":
        return len(parts) > 3 and wanted[1] == parts[2]
    return True


def faults():
    for path in sorted([*SOURCE.glob("lib/**/*.[ch]pp"), *SOURCE.glob("cmd/**/*.[ch]pp")]):
        file = path.relative_to(SOURCE).as_posix()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            own = re.match(r'\s*#\s*include\s+"([^"]+)"', line)
            if own and not allowed(file, own[1]):
                yield f'{file}:{number}: "{own[1]}" does not lie below'
            outside = re.match(r"\s*#\s*include\s+<([^>]+)>", line)
            for start, home in CLOSED.items():
                if outside and outside[1].startswith(start) and not re.fullmatch(home, file):
                    yield f"{file}:{number}: <{outside[1]}> belongs to {home}"
            for word, home in ONE_DOOR.items():
                if re.search(word, line.split("//")[0]) and not re.fullmatch(home, file):
                    yield f"{file}:{number}: {word} belongs to {home}"


def long_mains():
    for path in SOURCE.glob("cmd/*/main.cpp"):
        lines = len(path.read_text(encoding="utf-8").splitlines())
        if lines >= 60:
            yield f"{path.relative_to(SOURCE)}: {lines} lines, a main has fewer than 60"
    for path in SOURCE.glob("cmd/*/*.cpp"):
        lines = len(path.read_text(encoding="utf-8").splitlines())
        if path.parent.name != "shell" and lines >= 150:
            yield f"{path.relative_to(SOURCE)}: {lines} lines, a verb has fewer than 150"


found = [*faults(), *long_mains()]
print("\n".join(found))
sys.exit(1 if found else 0)
