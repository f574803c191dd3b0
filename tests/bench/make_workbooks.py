#!/usr/bin/env python3
"""Writes BASE.xlsx and BASE.ods: one sheet of ROWS educators by 20 columns, as the spreadsheet programs write them (shared
texts, serial days with a style). usage: make_workbooks.py BASE ROWS"""

import datetime
import sys
import zipfile

base, rows = sys.argv[1], int(sys.argv[2])
FAMILIES = ["Белова", "Дроздова", "Лаптева", "Панова", "Громова", "Орлова", "Ершова", "Крылова", "Фомина", "Щукина"]
GIVEN = ["Анна", "Елена", "Ольга", "Вера", "Ксения", "Галина", "Мария", "Римма"]
HEADERS = ["№", "ФИО", "Дата рождения", "Место работы", "Должность", "Предмет", "Образование", "Специальность", "Пед. стаж с",
           "Пед. стаж, лет", "Категория", "Категория до", "РМО", "Рук. РМО", "Вклад", "Курсы", "Награды", "Телефон", "E-mail",
           "Примечание"]
ZERO = datetime.date(1899, 12, 30)


def day(serial):
    return (ZERO + datetime.timedelta(serial)).isoformat()


def row(n):
    """Texts are str, numbers int, days ("day", serial)."""
    return [n, f"{FAMILIES[n % 10]} {GIVEN[n // 10 % 8]} {FAMILIES[n // 7 % 10][:-1]}ична {n}", ("day", 25000 + n % 12000),
            f"МОУ «СОШ № {n % 2000}»", "учитель", f"предмет {n % 30}", "высшее педагогическое", "учитель", ("day", 37000 + n % 8000),
            n % 40, ["высшая", "первая", "б/к"][n % 3], ("day", 46500 + n % 1500), f"РМО {n % 50}", "", "да", "нет",
            "Почётная грамота" if n % 9 == 0 else "", 89210000000 + n, f"e{n}@example.org", ""]


def letters(i):
    return chr(65 + i)


def xlsx():
    shared, index = [], {}
    with zipfile.ZipFile(base + ".xlsx", "w", zipfile.ZIP_DEFLATED, compresslevel=6) as out:
        out.writestr("[Content_Types].xml", '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>')
        out.writestr("_rels/.rels", '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        out.writestr("xl/workbook.xml", '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Лист1" sheetId="1" r:id="rId1"/></sheets></workbook>')
        rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        out.writestr("xl/_rels/workbook.xml.rels", f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{rel}worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{rel}styles" Target="styles.xml"/><Relationship Id="rId3" Type="{rel}sharedStrings" Target="sharedStrings.xml"/></Relationships>')
        out.writestr("xl/styles.xml", '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>')
        with out.open("xl/worksheets/sheet1.xml", "w") as sheet:
            sheet.write(b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>')
            for n in range(rows + 1):
                cells = []
                for i, cell in enumerate(row(n) if n else HEADERS):
                    place = f"{letters(i)}{n + 1}"
                    if isinstance(cell, str):
                        if cell == "":
                            continue
                        if cell not in index:
                            index[cell] = len(shared)
                            shared.append(cell)
                        cells.append(f'<c r="{place}" t="s"><v>{index[cell]}</v></c>')
                    elif isinstance(cell, tuple):
                        cells.append(f'<c r="{place}" s="1"><v>{cell[1]}</v></c>')
                    else:
                        cells.append(f'<c r="{place}"><v>{cell}</v></c>')
                sheet.write(f'<row r="{n + 1}">{"".join(cells)}</row>'.encode())
            sheet.write(b"</sheetData></worksheet>")
        out.writestr("xl/sharedStrings.xml", f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="{len(shared)}" uniqueCount="{len(shared)}">' + "".join(f"<si><t>{text}</t></si>" for text in shared) + "</sst>")


def ods():
    space = "urn:oasis:names:tc:opendocument:xmlns:"
    with zipfile.ZipFile(base + ".ods", "w", zipfile.ZIP_DEFLATED, compresslevel=6) as out:
        out.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        out.writestr("META-INF/manifest.xml", f'<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="{space}manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>')
        with out.open("content.xml", "w") as sheet:
            sheet.write((f'<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="{space}office:1.0" xmlns:table="{space}table:1.0" '
                         f'xmlns:text="{space}text:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" office:version="1.2"><office:body><office:spreadsheet><table:table table:name="Лист1"><table:table-column table:number-columns-repeated="20"/>').encode())
            for n in range(rows + 1):
                cells = []
                for cell in (row(n) if n else HEADERS):
                    if cell == "":
                        cells.append("<table:table-cell/>")
                    elif isinstance(cell, str):
                        cells.append(f'<table:table-cell office:value-type="string" calcext:value-type="string"><text:p>{cell}</text:p></table:table-cell>')
                    elif isinstance(cell, tuple):
                        cells.append(f'<table:table-cell table:style-name="ce1" office:value-type="date" office:date-value="{day(cell[1])}" calcext:value-type="date"><text:p>{day(cell[1])}</text:p></table:table-cell>')
                    else:
                        cells.append(f'<table:table-cell office:value-type="float" office:value="{cell}" calcext:value-type="float"><text:p>{cell}</text:p></table:table-cell>')
                sheet.write(f'<table:table-row table:style-name="ro1">{"".join(cells)}</table:table-row>'.encode())
            sheet.write("</table:table></office:spreadsheet></office:body></office:document-content>".encode())


xlsx()
ods()
