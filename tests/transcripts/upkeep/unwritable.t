# Where nothing can be written: each command says so in one message, and the file is as it was.
$ mms init --code zarechny --name 'Заречный район' --level district --use-regulation '' --no-signatories --quiet > init.txt
$ mms educator set --new 'Белова Анна Петровна' birth born=02.01.1980 --quiet > new.txt
$ sha256sum metodist.db > before.txt
# Root passes over rights; without that ability it is a user like any other.
< plain
| [ "$(id -u)" = 0 ] && exec setpriv --bounding-set=-dac_override,-dac_read_search "$@"
| exec "$@"
# A folder in which nothing may be made: questions are answered, changes are refused.
$ mkdir archive && cp metodist.db archive/ && chmod a-w archive
$ sh plain mms educator list --db archive/metodist.db
Код  Имя                   Место работы  Должность  Предмет  Категория
---  --------------------  ------------  ---------  -------  ---------
e1   Белова Анна Петровна

Всего: 1.
$ sh plain mms educator set Белова category level=first --db archive/metodist.db
mms: archive/metodist.db: Файл или его папка доступны только для чтения. Ничего не изменено.
  Возьмите права на запись или работайте с копией файла.
[4]
$ sh plain mms init --db archive/new.db --code other --name 'Другой район' --level district --use-regulation '' --no-signatories
mms: archive/new.db: Файл не удалось создать: нет прав доступа.
  Проверьте папку и права на запись в неё.
[4]
$ sh plain mms backup archive/copy.db
mms: archive/copy.db: Файл не удалось создать: нет прав доступа.
  Проверьте папку и права на запись в неё.
[4]
$ sh plain mms educator list --output archive/list.txt
mms: Не удалось записать файл «archive/list.txt»: нет прав доступа.
  Прежний файл, если он был, не изменён.
[4]
$ ls archive
metodist.db
# A file that may not be written; one that may not even be read.
$ cp metodist.db guarded.db && chmod a-w guarded.db
$ sh plain mms educator show Белова --db guarded.db
e1. Белова Анна Петровна

Запись   Вид сведений   Содержание              С    По   Документ  Кто внёс  Операция
-------  -------------  ----------------------  ---  ---  --------  --------  --------
name:1   имя            Белова; Анна; Петровна                      методист         2
birth:1  дата рождения  родился: 02.01.1980                         методист         2
$ sh plain mms educator set Белова category level=first --db guarded.db
mms: guarded.db: Файл или его папка доступны только для чтения. Ничего не изменено.
  Возьмите права на запись или работайте с копией файла.
[4]
$ sh plain mms undo --db guarded.db
mms: guarded.db: Файл или его папка доступны только для чтения. Ничего не изменено.
  Возьмите права на запись или работайте с копией файла.
[4]
$ chmod a-r guarded.db; sh plain mms educator show Белова --db guarded.db
mms: guarded.db: Файл не открывается.
  Проверьте путь и права.
[4]
# No room: for the answer, for the database, for a copy of it.
$ mms educator list > /dev/full
mms: Не удалось вывести результат: на диске нет места.
[4]
$ mms educator list --format json > /dev/full
{"schema":"metodist.error/1","trouble":"world","exit_code":4,"results":[{"code":"shell.stdout_failed","message":"Не удалось вывести результат: на диске нет места.","severity":"breach","arguments":{"why":"disk_full"}}]}
[4]
$ mms educator list --output /dev/full; [ -c /dev/full ] && echo 'the device is a device still'
mms: Не удалось записать файл «/dev/full»: на диске нет места.
  Прежний файл, если он был, не изменён.
the device is a device still
$ (trap '' XFSZ; ulimit -f 1; mms educator set Белова category level=first since=2024-05-15)
mms: <folder>/metodist.db: Диск не записал или не прочёл данные. Ничего не изменено.
  Проверьте диск и свободное место.
[4]
$ (trap '' XFSZ; ulimit -f 0; mms educator list --format json --output list.json); ls list.json*
{"schema":"metodist.error/1","trouble":"world","exit_code":4,"results":[{"code":"shell.output_failed","message":"Не удалось записать файл «list.json»: файл слишком велик.","severity":"breach","remedy":"Прежний файл, если он был, не изменён.","arguments":{"file":"list.json","why":"too_big"}}]}
ls: cannot access 'list.json*': No such file or directory
[2]
# What is no file at all.
$ mkdir folder.db; mms educator set Белова category level=first --db folder.db
mms: folder.db: Это не база данных «Методиста».
  Укажите другой файл: --db ФАЙЛ. Если файл был базой, восстановите её из копии: mms restore ФАЙЛ.
[5]
$ mms educator list --db no/such/folder/metodist.db
mms: no/such/folder/metodist.db: Базы данных нет.
  Создайте её командой «mms init» или укажите файл: --db ФАЙЛ.
[4]
$ mms init --db no/such/folder/metodist.db --code other --name 'Другой район' --level district --use-regulation '' --no-signatories
mms: no/such/folder/metodist.db: Файл не удалось создать: нет такого файла или папки.
  Проверьте папку и права на запись в неё.
[4]
$ sha256sum --check before.txt; cmp metodist.db archive/metodist.db && cmp metodist.db guarded.db && mms verify
metodist.db: OK
База данных цела: <folder>/metodist.db. Операций: 2.
Хеш последней операции: <hash>
