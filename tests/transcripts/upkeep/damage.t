# Not a database; one of another program; an empty file; a folder.
< notes.txt
| Это не база данных, а заметки методиста: не забыть про план работы на сентябрь, про заседание
| совета, про списки участников семинара и про отчёт за первое полугодие учебного года.
$ mms verify --db notes.txt
mms: notes.txt: Это не база данных «Методиста».
  Укажите другой файл: --db ФАЙЛ. Если файл был базой, восстановите её из копии: mms restore ФАЙЛ.
[5]
$ sqlite3 books.db 'CREATE TABLE book (title)'; mms journal --db books.db
mms: books.db: Это база данных другой программы.
  Укажите файл «Методиста»: --db ФАЙЛ.
[5]
$ : > empty.db; mms journal --db empty.db
mms: empty.db: Это не база данных «Методиста».
  Укажите другой файл: --db ФАЙЛ. Если файл был базой, восстановите её из копии: mms restore ФАЙЛ.
[5]
$ mkdir folder.db; mms journal --db folder.db
mms: folder.db: Это не база данных «Методиста».
  Укажите другой файл: --db ФАЙЛ. Если файл был базой, восстановите её из копии: mms restore ФАЙЛ.
[5]
# A newer program wrote it.
$ mms init --code zarechny --name 'Заречный район' --level district --use-regulation '' --no-signatories --quiet > init.txt
$ mms educator set --new 'Белова Анна Петровна' birth born=02.01.1980 --quiet > new.txt
$ cp metodist.db good.db; cp good.db newer.db; sqlite3 newer.db 'PRAGMA user_version = 99'
$ mms journal --db newer.db
mms: newer.db: База данных записана более новой программой: её версия 99, эта программа знает 5.
  Обновите программу; ничего не изменено.
[5]
$ mms restore newer.db
mms: newer.db: База данных записана более новой программой: её версия 99, эта программа знает 5.
  Обновите программу; ничего не изменено.
[5]
# Changed outside the program: the guards stop a careless hand, and the chain tells what a careful one did.
$ sqlite3 metodist.db "UPDATE birth SET born = 0"
Error: stepping, rows are never changed (19)
[19]
$ cp good.db changed.db; sqlite3 changed.db "DROP TRIGGER birth_is_fixed; UPDATE birth SET born = born + 1;"
$ mms verify --db changed.db
mms: changed.db: Устройство базы данных изменено не программой: birth_is_fixed.
mms: changed.db: Операция 2 (<moment>, mms --today 2026-09-01 --actor методист educator set --new 'Белова Анна Петровна' birth born=02.01.1980 --quiet) изменена не программой. Её записи: birth e1, educator_entry e1, name e1.
[5]
$ mms backup copy.db --db changed.db
mms: changed.db: Устройство базы данных изменено не программой: birth_is_fixed.
mms: changed.db: Операция 2 (<moment>, mms --today 2026-09-01 --actor методист educator set --new 'Белова Анна Петровна' birth born=02.01.1980 --quiet) изменена не программой. Её записи: birth e1, educator_entry e1, name e1.
[5]
$ mms verify --db changed.db --format json | head -12
{"schema":"metodist.error/1","trouble":"damaged","exit_code":5,"results":[{"code":"storage.schema_differs","message":"Устройство базы данных изменено не программой: birth_is_fixed.","severity":"breach","place":{"file":"changed.db"},"arguments":{"object":"birth_is_fixed"}},{"code":"storage.operation_changed","message":"Операция 2 (<moment>, mms --today 2026-09-01 --actor методист educator set --new 'Белова Анна Петровна' birth born=02.01.1980 --quiet) изменена не программой. Её записи: birth e1, educator_entry e1, name e1.","severity":"breach","place":{"file":"changed.db"},"arguments":{"operation":2,"moment":"<moment>","command":"mms --today 2026-09-01 --actor методист educator set --new 'Белова Анна Петровна' birth born=02.01.1980 --quiet","expected":4,"found":4,"where":"birth e1, educator_entry e1, name e1"}}]}
# A page overwritten, a file cut short.
$ cp good.db page.db; head -c 4096 /dev/zero | tr '\0' Z | dd of=page.db bs=4096 seek=3 conv=notrunc status=none
$ mms verify --db page.db > damage.txt 2>&1; echo $?; grep -c 'page.db:' damage.txt
5
2
$ cp good.db short.db; truncate -s 8192 short.db; mms journal --db short.db
mms: short.db: База данных повреждена.
  Проверьте её командой «mms verify» и восстановите из копии: mms restore ФАЙЛ.
[5]
# The guarded file is whole all the while.
$ mms verify
База данных цела: <folder>/metodist.db. Операций: 2.
Хеш последней операции: <hash>
