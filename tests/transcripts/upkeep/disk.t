# No room on the disk: the command says so, and the file is as it was.
$ mms init --code zarechny --name 'Заречный район' --level district --use-regulation '' --no-signatories --quiet > init.txt
$ sha256sum metodist.db > before.txt
$ (trap '' XFSZ; ulimit -f 1; mms educator set --new 'Белова Анна Петровна' birth born=02.01.1980)
mms: <folder>/metodist.db: Диск не записал или не прочёл данные. Ничего не изменено.
  Проверьте диск и свободное место.
[4]
$ (trap '' XFSZ; ulimit -f 16; mms backup copy.db); ls
mms: copy.db: Диск не записал или не прочёл данные. Ничего не изменено.
  Проверьте диск и свободное место.
before.txt
init.txt
metodist.db
$ sha256sum --check before.txt; mms verify
metodist.db: OK
База данных цела: <folder>/metodist.db. Операций: 1.
Хеш последней операции: <hash>
# Two at once: one waits for the other.
$ for n in 1 2 3 4 5 6; do mms organisation set --new "Школа № $n" kind kind=general --quiet > "$n.txt" 2>&1 & done; wait
$ mms journal --format csv | wc -l; mms verify | sed 's/[0-9a-f]\{64\}/<hash>/'
8
База данных цела: <folder>/metodist.db. Операций: 7.
Хеш последней операции: <hash>
