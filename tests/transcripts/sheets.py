"""Prints a workbook as text: sheets, cells, lists to choose from. Uses nothing but Python itself."""
import re
import sys
import zipfile
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
book = zipfile.ZipFile(sys.argv[1])
texts = ["".join(each.itertext()) for each in ElementTree.fromstring(book.read("xl/sharedStrings.xml"))]
sheets = ElementTree.fromstring(book.read("xl/workbook.xml")).find(MAIN + "sheets")
for number, sheet in enumerate(sheets, 1):
    print("#", sheet.get("name"), "(hidden)" if sheet.get("state") == "hidden" else "")
    page = ElementTree.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))
    for row in page.iter(MAIN + "row"):
        cells = []
        for cell in row:
            value = cell.find(MAIN + "v").text
            text = texts[int(value)] if cell.get("t") == "s" else value
            cells.append(f"{re.sub('[0-9]', '', cell.get('r'))}={text}".replace("\n", "⏎"))
        print(row.get("r"), " | ".join(cells))
    for choice in page.iter(MAIN + "dataValidation"):
        print("list", choice.get("sqref"), choice.find(MAIN + "formula1").text)
