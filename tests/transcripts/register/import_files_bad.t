# Files that are no tables, or damaged ones: one message each, what to do, exit code 3 or 4, and nothing is written.
$ mms init --code zarechny --name 'Заречный район' --level district --use-regulation '' --no-signatories --quiet > new.txt
$ mms organisation set --new 'МОУ «СОШ № 1»' --quiet > new.txt
< book.py
| """book.py FILE [NAME=TEXT…]: a workbook of one sheet whose parts may be replaced or added."""
| import sys, zipfile
| row = lambda n, *texts: f'<row r="{n}">' + "".join(f'<c r="{chr(65 + i)}{n}" t="inlineStr"><is><t>{t}</t></is></c>' for i, t in enumerate(texts)) + "</row>"
| head = row(1, "ФИО", "Дата рождения", "Место работы")
| one = row(2, "Белова Анна Петровна", "02.01.1980", "СОШ № 1")
| parts = {"xl/workbook.xml": '<workbook><sheets><sheet name="Лист1" sheetId="1" id="r1"/></sheets></workbook>',
|          "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="r1" Type="/worksheet" Target="s.xml"/></Relationships>'}
| rows, before, behind = head + one, "", ""
| for word in sys.argv[2:]:
|     name, text = word.split("=", 1)
|     if name == "rows": rows = eval(text)
|     elif name == "before": before = text
|     else: parts[name] = text
| parts.setdefault("xl/s.xml", before + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>")
| with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as out:
|     for name, text in parts.items(): out.writestr(name, text)
$ echo --map educators --day 2026-09-01 --scope all > options
$ python3 book.py good.xlsx && mms import good.xlsx $(cat options) --dry-run
good.xlsx, лист «Лист1»: XLSX; заголовок в строке 1, строк с данными 1, день 01.09.2026.
Педагоги: уже известны 0, новых 1, не решено 0.
Замечания: отвергнуто 0, осталось неизвестным 0, исправлено и пояснено 0 (все: --verbose).

Вид сведений   Записано  Уже известно  Не записано  Завершено
-------------  --------  ------------  -----------  ---------
имя                   1             0            0          0
дата рождения         1             0            0          0
место работы          1             0            0          0
Пробный запуск: в базу ничего не записано.
# Cut off on its way.
$ head -c 400 good.xlsx > cut.xlsx; mms import cut.xlsx $(cat options)
mms: cut.xlsx: файл оборван: начинается как книга XLSX или ODS, а конца нет; скачайте или попросите его заново
[3]
# Spoilt inside.
$ python3 -c 'b = bytearray(open("good.xlsx", "rb").read()); i = b.find(b"xl/s.xml") + 60; b[i] ^= 255; open("spoilt.xlsx", "wb").write(b)'; mms import spoilt.xlsx $(cat options)
mms: spoilt.xlsx: книга повреждена: её части не распаковываются; откройте её в табличном редакторе и сохраните заново или попросите ещё раз
[3]
# A bomb: 200 kilobytes that grow to 200 megabytes.
$ python3 -c 'import zipfile
> with zipfile.ZipFile("bomb.xlsx", "w", zipfile.ZIP_DEFLATED) as out:
>     for name in ("xl/workbook.xml", "xl/_rels/workbook.xml.rels"): out.writestr(name, zipfile.ZipFile("good.xlsx").read(name))
>     with out.open("xl/s.xml", "w", force_zip64=True) as part:
>         for i in range(200): part.write(b" " * (1 << 20))'; mms import bomb.xlsx $(cat options)
mms: bomb.xlsx: часть «xl/s.xml» распаковывается из 203 843 байт в 200 МБ; так делают, чтобы занять всю память. Файл не прочитан; спросите, откуда он
[3]
# Names of other files inside.
$ python3 book.py dtd.xlsx before='<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' && mms import dtd.xlsx $(cat options)
mms: dtd.xlsx: в книге есть объявление DTD: табличные программы его не пишут, а через него читают чужие файлы. Книга не прочитана; откройте её в табличном редакторе и сохраните заново
[3]
# Two sheets of one name.
$ python3 book.py twice.xlsx xl/workbook.xml='<workbook><sheets><sheet name="Школы" id="r1"/><sheet name="Школы" id="r1"/></sheets></workbook>' && mms import twice.xlsx $(cat options)
mms: twice.xlsx: в книге два листа «Школы»: так не пишет ни одна табличная программа, файл повреждён или собран вручную; переименуйте один из листов
[3]
# Without the header that is needed; with a column twice; with no header at all.
$ python3 book.py missing.xlsx rows='row(1, "Дата рождения", "Место работы") + row(2, "02.01.1980", "СОШ № 1")' && mms import missing.xlsx $(cat options)
mms: missing.xlsx, лист «Лист1», строка 1: в строке заголовков нет нужного столбца «Ф.И.О. педагога (полностью)»; добавьте столбец или допишите его заголовок в файл соответствий
[3]
$ python3 book.py double.xlsx rows='row(1, "ФИО", "Дата рождения", "Место работы", "Ф.И.О.")' && mms import double.xlsx $(cat options)
mms: double.xlsx, лист «Лист1», ячейка D1: столбец «Ф.И.О.» указан дважды (первый раз — столбец 1); оставьте один
[3]
$ python3 book.py none.xlsx rows='row(1, "Расписание") + row(2, "понедельник", "вторник")' && mms import none.xlsx $(cat options)
mms: none.xlsx, лист «Лист1»: строка заголовков не найдена среди первых 50 строк; нужны столбцы «Ф.И.О. педагога (полностью)», «Место работы (ОУ)»; допишите свои заголовки в файл соответствий или исправьте таблицу
[3]
# A formula and an error where a name should be.
$ python3 book.py formula.xlsx rows='head + one + """<row r="3"><c r="A3"><f>CONCATENATE(B9,C9)</f></c><c r="C3" t="str"><v>СОШ № 1</v></c></row><row r="4"><c r="A4" t="e"><v>#REF!</v></c><c r="C4" t="str"><v>СОШ № 1</v></c></row>"""' && mms import formula.xlsx $(cat options)
formula.xlsx, лист «Лист1», ячейка A3: «=CONCATENATE(B9,C9)»: вместо значения записана формула; вставьте значение
formula.xlsx, лист «Лист1», строка 3: строка не принята: имя в ней не читается
formula.xlsx, лист «Лист1», ячейка A4: «#REF!»: табличная программа записала ошибку; впишите значение
formula.xlsx, лист «Лист1», строка 4: строка не принята: имя в ней не читается
formula.xlsx, лист «Лист1»: XLSX; заголовок в строке 1, строк с данными 3, день 01.09.2026.
Педагоги: уже известны 0, новых 1, не решено 0.
Замечания: отвергнуто 4, осталось неизвестным 0, исправлено и пояснено 0 (все: --verbose).

Вид сведений   Записано  Уже известно  Не записано  Завершено
-------------  --------  ------------  -----------  ---------
имя                   1             0            0          0
дата рождения         1             0            0          0
место работы          1             0            0          0

Есть отвергнутое, поэтому не записано ничего. Исправьте файл или добавьте --accept-partial: запишется всё остальное.
[3]
# Ten million empty rows do no harm, nor does a row beyond them.
$ python3 -c 'import zipfile
> cell = lambda text: f"<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"
> row = lambda *texts: "<table:table-row>" + "".join(map(cell, texts)) + "</table:table-row>"
> with zipfile.ZipFile("million.ods", "w") as out: out.writestr("content.xml", "<o xmlns:table=\"t\" xmlns:office=\"o\" xmlns:text=\"x\"><table:table table:name=\"Лист1\">" + row("ФИО", "Дата рождения", "Место работы") + "<table:table-row table:number-rows-repeated=\"10000000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>" + row("Белова Анна Петровна", "02.01.1980", "СОШ № 1") + "</table:table></o>")'; mms import million.ods $(cat options) --dry-run
million.ods, лист «Лист1»: ODS; заголовок в строке 1, строк с данными 1, день 01.09.2026.
Педагоги: уже известны 0, новых 1, не решено 0.
Замечания: отвергнуто 0, осталось неизвестным 0, исправлено и пояснено 0 (все: --verbose).

Вид сведений   Записано  Уже известно  Не записано  Завершено
-------------  --------  ------------  -----------  ---------
имя                   1             0            0          0
дата рождения         1             0            0          0
место работы          1             0            0          0
Пробный запуск: в базу ничего не записано.
# Open elsewhere.
$ touch '.~lock.good.xlsx#' && mms import good.xlsx $(cat options); code=$?; rm '.~lock.good.xlsx#'; exit $code
mms: good.xlsx: файл открыт в другой программе: рядом лежит её отметка .~lock.good.xlsx#; сохраните и закройте его там и повторите (если он нигде не открыт, удалите отметку)
[4]
$ touch '~$good.xlsx' && mms import good.xlsx $(cat options); code=$?; rm '~$good.xlsx'; exit $code
mms: good.xlsx: файл открыт в другой программе: рядом лежит её отметка ~$good.xlsx; сохраните и закройте его там и повторите (если он нигде не открыт, удалите отметку)
[4]
# What is no table, whatever its name.
$ printf '\320\317\021\340\241\261\032\341' > old.xls; mms import old.xls $(cat options)
mms: old.xls: это книга старого Excel (.xls) или книга под паролем; откройте её в табличном редакторе, снимите пароль и сохраните как XLSX
[3]
$ printf '%%PDF-1.7\n' > scan.xlsx; mms import scan.xlsx $(cat options)
mms: scan.xlsx: это PDF: данные из него не читаются; попросите саму таблицу
[3]
$ printf '\n  <html><body><table>' > site.xls; mms import site.xls $(cat options)
mms: site.xls: это веб-страница, которой дали имя таблицы; откройте её в табличном редакторе и сохраните как XLSX
[3]
$ printf '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>' > xml.xls; mms import xml.xls $(cat options)
mms: xml.xls: это XML, которому дали имя таблицы (так выгружают некоторые программы); откройте его в табличном редакторе и сохраните как XLSX
[3]
$ python3 -c 'import zipfile; zipfile.ZipFile("letter.xlsx", "w").writestr("word/document.xml", "x")'; mms import letter.xlsx $(cat options)
mms: letter.xlsx: это документ текстового редактора, а не таблица; скопируйте таблицу в табличный редактор и сохраните как XLSX
[3]
$ python3 -c 'import zipfile; zipfile.ZipFile("all.zip", "w").writestr("roster.csv", "x")'; mms import all.zip $(cat options)
mms: all.zip: это архив или другой файл, а не книга XLSX или ODS; распакуйте его и укажите таблицу
[3]
$ python3 -c 'import zipfile; zipfile.ZipFile("binary.xlsb", "w").writestr("xl/workbook.bin", "x")'; mms import binary.xlsb $(cat options)
mms: binary.xlsb: это двоичная книга Excel (.xlsb); откройте её в Excel и сохраните как «Книга Excel (.xlsx)»
[3]
# CSV: a quote that never closes, windows-1251 called UTF-8 and the other way round.
< quote.csv
| ФИО;Дата рождения;Место работы
| Белова Анна Петровна;02.01.1980;"МОУ СОШ № 1
| Дроздов Пётр Ильич;01.07.1983;СОШ № 1
$ mms import quote.csv $(cat options)
mms: quote.csv, строка 2, столбец 3: кавычка, открытая в строке 2 файла, нигде не закрыта; закройте её или удвойте, если она часть текста
[3]
$ iconv -f utf-8 -t cp1251 quote.csv > quote-1251.csv; mms import quote-1251.csv $(cat options) --encoding utf-8
mms: quote-1251.csv, строка 1: файл не в UTF-8, хотя так указано: здесь первая буква не из неё; уберите --encoding или сохраните файл как «CSV UTF-8»
[3]
$ mms import quote.csv $(cat options) --encoding windows-1251
mms: quote.csv, строка 1: файл в UTF-8, а не в windows-1251, как указано; уберите --encoding
[3]
$ mms import quote.csv $(cat options) --sheet 1
mms: quote.csv: это CSV, листов в нём нет; уберите --sheet
[3]
# All faults of all files at once.
$ mms import missing.xlsx double.xlsx cut.xlsx $(cat options)
mms: missing.xlsx, лист «Лист1», строка 1: в строке заголовков нет нужного столбца «Ф.И.О. педагога (полностью)»; добавьте столбец или допишите его заголовок в файл соответствий
mms: double.xlsx, лист «Лист1», ячейка D1: столбец «Ф.И.О.» указан дважды (первый раз — столбец 1); оставьте один
mms: cut.xlsx: файл оборван: начинается как книга XLSX или ODS, а конца нет; скачайте или попросите его заново
[3]
# Nothing of all this was written.
$ mms educator list
Никто не найден.
$ mms journal | tail -n 3
       2  <moment>  методист  mms --today 2026-09-01 --actor методист organisation set --new 'МОУ «СОШ № 1»' --quiet                                                                              2           0

Операций: 2. Одну целиком показывает mms journal --operation НОМЕР.
