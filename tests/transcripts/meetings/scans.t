# Scans of signed minutes are kept in the database, under the hash chain, and come out as they went in.
$ mms init --code luga --name 'Лужский район' --level district --use-regulation luga --no-signatories --quiet > new.txt
< people.txt
| Белова Анна Петровна
| Громов Пётр Ильич
| Осипова Нина Юрьевна
$ for i in 1 2 3; do mms educator set --new "$(sed -n "${i}p" people.txt)" --quiet > new.txt; done
$ council appoint --established 3 --chair Белова --deputy Громов --secretary Осипова --taken-over --on 2026-01-12 --quiet > new.txt 2> told.txt
$ council convene 2026-03-20 --on 2026-03-01 --item 'О плане работы' --quiet > new.txt 2> told.txt
$ council attend m1 --all --today 2026-03-20 --quiet > new.txt 2> told.txt
$ council vote m1 1 --unanimous --today 2026-03-20 --quiet > new.txt 2> told.txt
$ council vote m1 1 --close --today 2026-03-20 --quiet > new.txt 2> told.txt
$ council minutes draft m1 --today 2026-03-21 --quiet > new.txt
$ echo '%PDF-1.4 made up' > 'Протокол 1.pdf'
# A scan shows signatures: before there are any it is refused.
$ council minutes attach m1 'Протокол 1.pdf' --today 2026-03-23
council: Протокол заседания m1 не подписан: скан показывает подписи.
  Сначала отметьте подпись: council minutes sign m1 --by ФИО
[1]
$ council minutes sign m1 --by Белова --today 2026-03-22 --quiet > new.txt
$ council minutes scan m1
Заседание m1. Сканов протокола нет.
$ council minutes attach m1 'Протокол 1.pdf' --today 2026-03-23 --dry-run
К протоколу № 1 приложен скан 1: Протокол 1.pdf, 17 байт, SHA-256 <hash>.
Пробный запуск: в базу ничего не записано.
$ council minutes attach m1 'Протокол 1.pdf' --today 2026-03-23
К протоколу № 1 приложен скан 1: Протокол 1.pdf, 17 байт, SHA-256 <hash>.
Записано операцией № 12. Отменить: mms undo 12.
# The same bytes again, under whatever name, are known.
$ cp 'Протокол 1.pdf' copy.pdf
$ council minutes attach m1 copy.pdf --today 2026-03-23
Этот файл уже приложен: скан 1, Протокол 1.pdf.
Ничего не записано: всё это уже есть в базе.
# Bytes of every value come out as they went in.
$ i=0; while [ $i -lt 256 ]; do printf "\\$(printf %o $i)"; i=$((i + 1)); done > bytes.jpg
$ council minutes attach m1 bytes.jpg --today 2026-03-24 --quiet
К протоколу № 1 приложен скан 2: bytes.jpg, 256 байт, SHA-256 <hash>.
$ council minutes scan m1
Заседание m1. Сканов протокола: 2.

  №  Файл            Байт  SHA-256
---  --------------  ----  ----------------------------------------------------------------
  1  Протокол 1.pdf    17  <hash>
  2  bytes.jpg        256  <hash>
$ council minutes scan m1 --format json
{
  "schema": "metodist.minutes_scans/1",
  "meeting": "m1",
  "results": [
    {
      "number": 1,
      "name": "Протокол 1.pdf",
      "size": 17,
      "hash": "<hash>"
    },
    {
      "number": 2,
      "name": "bytes.jpg",
      "size": 256,
      "hash": "<hash>"
    }
  ]
}
$ council minutes scan m1 --number 2 --to out.jpg
Скан «bytes.jpg» записан в файл out.jpg.
$ cmp bytes.jpg out.jpg && stat -c %a out.jpg
600
# Nothing that is there is replaced.
$ council minutes scan m1 --number 1 --to out.jpg
council: Файл «out.jpg» уже есть.
  Укажите другое имя: готовый файл не перезаписывается.
[4]
$ council minutes scan m1 --number 3 --to other.jpg; ls other.jpg
council: У протокола заседания m1 нет скана 3; приложено: 2.
  Список: council minutes scan m1
ls: cannot access 'other.jpg': No such file or directory
[2]
$ council minutes scan m1 --number 1
council: Нужны и номер скана, и файл.
  Укажите --number НОМЕР и --to ФАЙЛ; без обоих показывается список.
[2]
# Bad files.
$ : > empty.pdf
$ council minutes attach m1 empty.pdf
council: empty.pdf: Файл пуст.
  Проверьте, что сканирование закончено, и приложите файл снова.
[3]
$ council minutes attach m1 absent.pdf
council: absent.pdf: файла нет или нет прав на его чтение
[4]
$ mkdir folder; council minutes attach m1 folder
council: folder: файла нет или нет прав на его чтение
[4]
$ truncate -s 33M large.pdf; council minutes attach m1 large.pdf
council: large.pdf: Файл занимает 33 МиБ; в базе данных хранятся сканы до 32 МиБ.
  Сохраните скан с меньшим разрешением (хватает 200–300 точек на дюйм) или по частям.
[3]
# The journal tells of the scan without its bytes; taken back, it is gone from the answers, not from the journal.
$ mms journal --operation 12 | sed '1,/^--/d; s/  */ /g' | grep .
внесено m1 скан протокола номер: 1; название или имя: Протокол 1.pdf; байтов: 17; хеш: <hash>
$ mms undo --quiet --today 2026-03-25 > new.txt; council minutes scan m1
Заседание m1. Сканов протокола: 1.

  №  Файл            Байт  SHA-256
---  --------------  ----  ----------------------------------------------------------------
  1  Протокол 1.pdf    17  <hash>
$ council minutes scan m1 --known '#13' --format csv
number,name,size,hash
1,Протокол 1.pdf,17,<hash>
2,bytes.jpg,256,<hash>
# Changed outside the program it is found.
$ sqlite3 metodist.db "DROP TRIGGER minutes_scan_is_fixed; UPDATE minutes_scan SET content = 'AAAA' WHERE number = 1"
$ council minutes scan m1
council: <folder>/metodist.db: Скан 1 (Протокол 1.pdf) изменён помимо программы: его отпечаток другой.
  Восстановите базу данных из копии: mms restore
[5]
$ mms verify
mms: <folder>/metodist.db: Устройство базы данных изменено не программой: minutes_scan_is_fixed.
mms: <folder>/metodist.db: Операция 12 (<moment>, council --actor методист minutes attach m1 'Протокол 1.pdf' --today 2026-03-23) изменена не программой. Её записи: minutes_scan m1.
[5]
