#!/usr/bin/env python3
"""The message catalogue is complete: the same codes with the same placeholders in both languages, each once, and every
code that the sources name.

A literal is taken for a message code where it is made like one ("area.name") and its first part is an area of the
catalogue, or where it stands as the code of an Error, a Finding or a Sentence. `// no message` at the end of a line says
that a literal of it is something else."""

import ast
import collections
import pathlib
import re
import sys

SOURCE = pathlib.Path(__file__).resolve().parent.parent.parent
FOLDER = SOURCE / "lib/wording/catalogue"
CODE = r"[a-z_0-9]+(?:\.[A-Za-z_0-9:]+)+"
# Names of values in the help: of options ("--on DAY") and of arguments ("EDUCATOR").
VALUE = re.compile(r'"--[a-z-]+ ([A-Z:]+)"|argument(?:<[^>]*>)?\("([A-Z:]+)"')
LANGUAGES = ["ru", "en"]
# Forms of a number in each language: {days|день|дня|дней}.
FORMS = {"ru": 3, "en": 2}
AWAITED = [line for line in (SOURCE / "tests/house/awaited.txt").read_text().splitlines() if not line.startswith("#")]


def messages(file):
    """(code, text, line) of each entry of a .po file."""
    code = text = None
    start = 0
    for number, line in enumerate([*file.read_text(encoding="utf-8").splitlines(), "msgid \"\""], 1):
        if line.startswith("msgid "):
            if code:
                yield code, text, start
            code, text, start = ast.literal_eval(line[6:]), None, number
        elif line.startswith("msgstr "):
            text = ast.literal_eval(line[7:])
        elif line.startswith('"'):
            if text is None:
                code += ast.literal_eval(line)
            else:
                text += ast.literal_eval(line)


def placeholders(text):
    return re.findall(r"\{([^{}]*)\}", text.replace("{{", "").replace("}}", ""))


def catalogue_faults(found):
    for language in LANGUAGES:
        for file in sorted(FOLDER.glob(f"*.{language}.po")):
            for code, text, line in messages(file):
                place = f"{file.relative_to(SOURCE)}:{line}: {code}"
                if not re.fullmatch(CODE, code):
                    yield f"{place}: no code (area.name)"
                if code in found[language]:
                    yield f"{place}: stands in {found[language][code][1]} as well"
                if not text:
                    yield f"{place}: empty"
                for inside in placeholders(text or ""):
                    forms = inside.split("|")[1:]
                    if forms and len(forms) != FORMS[language]:
                        yield f"{place}: {{{inside}}} needs {FORMS[language]} forms"
                found[language][code] = (text or "", file.name)
    for code in sorted(set(found["ru"]) ^ set(found["en"])):
        yield f"{code}: in {'ru' if code in found['ru'] else 'en'} only"
    for code in sorted(set(found["ru"]) & set(found["en"])):
        names = [{each.split("|")[0] for each in placeholders(found[language][code][0])} for language in LANGUAGES]
        if names[0] != names[1]:
            yield f"{code}: placeholders differ: {sorted(names[0])} and {sorted(names[1])}"


def source_faults(known):
    # Ends such as ".remedy" and ".about" are looked up where they exist.
    areas = {code.split(".")[0] for code in known}
    named = re.compile(rf'(?:Error\(\s*Trouble::\w+,|\.code =|Sentence\{{|add\(|tell\(|fault\()\s*"({CODE})"')
    for path in sorted([*SOURCE.glob("lib/**/*.[ch]pp"), *SOURCE.glob("cmd/**/*.[ch]pp")]):
        if path.is_relative_to(SOURCE / "lib/storage/migrations"):
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            bare = line.split(" // ")[0]
            if line.rstrip().endswith("// no message") or line.lstrip().startswith(("//", "#include")):
                continue
            # "area.begin." + rest: some code must begin so.
            for start in re.findall(r'"([a-z_0-9]+(?:\.[a-z_0-9]+)*\.)"\s*\+', bare):
                if not any(code.startswith(start) for code in known):
                    yield f"{path.relative_to(SOURCE)}:{number}: no message begins with {start}"
            literals = set(named.findall(bare))
            literals |= {each for each in re.findall(rf'"({CODE})"', bare) if each.split(".")[0] in areas}
            for code in sorted(literals - set(known)):
                if code.split(".")[0] in AWAITED:
                    continue
                yield f"{path.relative_to(SOURCE)}:{number}: the catalogue has no {code}"


def value_faults(known):
    for path in sorted(SOURCE.glob("cmd/**/*.cpp")):
        for option, argument in VALUE.findall(path.read_text(encoding="utf-8")):
            if f"word.value.{option or argument}" not in known:
                yield f"{path.relative_to(SOURCE)}: the catalogue has no word.value.{option or argument}"


found = collections.defaultdict(dict)
faults = list(catalogue_faults(found))
faults += list(source_faults(found["ru"]))
faults += list(value_faults(found["ru"]))
print("\n".join(faults))
sys.exit(1 if faults else 0)
