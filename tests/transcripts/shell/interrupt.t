# Ctrl-C while an answer of many lines is being printed, and while many rows are being written.
$ mms init --code zarechny --name 'Заречный район' --level district --use-regulation '' --no-signatories --quiet > told.txt
$ mms organisation set --new 'МОУ «СОШ № 1»' --quiet > told.txt
$ letters=(А Б В Г Д Е Ж З И К Л М); { echo 'ФИО;Дата рождения;Место работы'
> for a in "${letters[@]}"; do for b in "${letters[@]}"; do for c in "${letters[@]}"; do
> echo "Ив${a,}${b,}${c,} Анна Петровна;02.01.1980;СОШ № 1"; done; done; done; } > roster.csv; wc -l < roster.csv
1729
$ sha256sum metodist.db > before.txt
# As soon as the first row is being written (the journal of the database appears): nothing of it stays.
$ mms import roster.csv --map educators --day 2026-09-01 --scope all > told.txt & pid=$!
> until [ -e metodist.db-journal ] || ! kill -0 $pid; do sleep 0.01; done; kill -INT $pid; wait $pid
mms: <folder>/metodist.db: Команда прервана. Ничего не изменено.
[4]
$ ls; sha256sum --check before.txt; mms verify
before.txt
metodist.db
roster.csv
told.txt
metodist.db: OK
База данных цела: <folder>/metodist.db. Операций: 2.
Хеш последней операции: <hash>
# Waiting for another program that holds the file.
$ mkfifo held; sqlite3 metodist.db < held > told.txt & exec 3> held; echo 'BEGIN IMMEDIATE;' >&3
> until ! sqlite3 metodist.db 'BEGIN IMMEDIATE' 2> told.txt; do sleep 0.01; done
> mms educator set --new 'Белова Анна Петровна' & pid=$!
> until readlink /proc/$pid/fd/* 2> told.txt | grep -q metodist.db; do sleep 0.01; done
> while kill -INT $pid 2> told.txt; do sleep 0.2; done; wait $pid; code=$?; exec 3>&-; wait; rm held; exit $code
mms: Работа прервана; база данных не изменена.
[4]
$ sha256sum --check before.txt
metodist.db: OK
# The same answer, begun and broken off: by the reader that goes away, by Ctrl-C, with the file of --output not left behind.
$ mms import roster.csv --map educators --day 2026-09-01 --scope all --quiet > told.txt
$ sha256sum metodist.db > before.txt
$ { mms educator list --format json; echo "code $?" >&2; } | head -2
{
  "schema": "metodist.educators/1",
{"schema":"metodist.error/1","trouble":"world","exit_code":4,"results":[{"code":"shell.broken_pipe","message":"Получатель вывода закрыл канал раньше времени; вывод неполон.","severity":"breach","arguments":{}}]}
code 4
$ mkfifo reader; mms educator list --format json --output reader & pid=$!
> exec 3< reader; head -c 1 <&3; kill -INT $pid; wait $pid; code=$?; rm reader; exit $code
{mms: Работа прервана; база данных не изменена.
[4]
$ sha256sum --check before.txt; ls
metodist.db: OK
before.txt
metodist.db
roster.csv
told.txt
