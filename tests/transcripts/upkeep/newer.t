# A file that a newer program wrote: every tool says so once, in the same words, and leaves it alone.
$ mms init --code luga --name 'Лужский муниципальный район' --level district --use-regulation luga --no-signatories --quiet > /dev/null
$ mms educator set --new 'Белова Анна Петровна' --quiet > /dev/null
$ sqlite3 metodist.db 'PRAGMA user_version = 99'; sha256sum metodist.db > before.txt
$ mms educator list 2>&1 | sed 's/знает [0-9]*/знает …/'
mms: <folder>/metodist.db: База данных записана более новой программой: её версия 99, эта программа знает ….
  Обновите программу; ничего не изменено.
$ for each in 'educator show e1' 'educator set e1 category level=first' 'educator list' 'organisation list' 'order list' 'journal' 'undo' 'verify' 'backup copy.db' 'export' 'regulation adopt'; do mms $each > out.txt 2>&1; echo "$? $(grep -c 'более новой программой' out.txt) $(wc -l < out.txt) mms $each"; done
5 1 2 mms educator show e1
5 1 2 mms educator set e1 category level=first
5 1 2 mms educator list
5 1 2 mms organisation list
5 1 2 mms order list
5 1 2 mms journal
5 1 2 mms undo
5 1 2 mms verify
5 1 2 mms backup copy.db
5 1 2 mms export
5 1 2 mms regulation adopt
$ for each in 'cycle open 2026/2027' 'cycle show' 'roster' 'eligibility --all' 'nominate e1 --by o1' 'order' 'check' 'verdicts e1'; do for tool in mma rma; do $tool $each > out.txt 2>&1; echo "$? $(grep -c 'более новой программой' out.txt) $(wc -l < out.txt) $tool $each"; done; done
5 1 2 mma cycle open 2026/2027
5 1 2 rma cycle open 2026/2027
5 1 2 mma cycle show
5 1 2 rma cycle show
5 1 2 mma roster
5 1 2 rma roster
5 1 2 mma eligibility --all
5 1 2 rma eligibility --all
5 1 2 mma nominate e1 --by o1
5 1 2 rma nominate e1 --by o1
5 1 2 mma order
5 1 2 rma order
5 1 2 mma check
5 1 2 rma check
5 1 2 mma verdicts e1
5 1 2 rma verdicts e1
$ for each in 'composition' 'check' 'meetings' 'candidates'; do council $each > out.txt 2>&1; echo "$? $(grep -c 'более новой программой' out.txt) $(wc -l < out.txt) council $each"; done
5 1 2 council composition
5 1 2 council check
5 1 2 council meetings
5 1 2 council candidates
$ for each in 'roster' 'create РМО' 'meetings'; do for tool in rmo mmo; do $tool $each > out.txt 2>&1; echo "$? $(grep -c 'более новой программой' out.txt) $(wc -l < out.txt) $tool $each"; done; done
5 1 2 rmo roster
5 1 2 mmo roster
5 1 2 rmo create РМО
5 1 2 mmo create РМО
5 1 2 rmo meetings
5 1 2 mmo meetings
$ sha256sum --check before.txt; ls
metodist.db: OK
before.txt
metodist.db
out.txt
