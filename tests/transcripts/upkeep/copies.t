# A backup is proven before it has its name; a restore keeps what it replaces.
$ mms init --code zarechny --name 'Заречный район' --level district --use-regulation '' --no-signatories --quiet > init.txt
$ mms educator set --new 'Белова Анна Петровна' birth born=02.01.1980 --quiet > new.txt
$ mms verify
База данных цела: <folder>/metodist.db. Операций: 2.
Хеш последней операции: <hash>
$ mms verify --format json | head -6
{
  "schema": "metodist.verify/1",
  "operations": 2,
  "head": "<hash>",
  "results": [
    {
$ mms backup copy.db --dry-run; ls
База данных цела, копию можно сделать: copy.db. Операций: 2. Пробный запуск: ничего не записано.
init.txt
metodist.db
new.txt
$ mms backup copy.db; stat -c '%a %n' *.db
Копия сделана и проверена: copy.db. Операций: 2.
Хеш последней операции: <hash>
600 copy.db
600 metodist.db
$ mms backup copy.db
mms: copy.db: Файл уже есть.
  Укажите другое имя или уберите этот файл.
[4]
$ mms educator set белова category level=первая --quiet > set.txt
$ mms restore copy.db --dry-run
Копия copy.db цела, ею можно заменить <folder>/metodist.db. Операций в ней: 2. Пробный запуск: ничего не изменено.
Хеш последней операции: <hash>
$ mms restore copy.db | sed 's/replaced-.*/replaced-…/'
База данных <folder>/metodist.db восстановлена из копии copy.db. Операций: 2.
Хеш последней операции: <hash>
Прежний файл сохранён: <folder>/metodist.db.replaced-…
$ mms journal --format csv | wc -l; ls | sed 's/replaced-.*/replaced-…/'
3
copy.db
init.txt
metodist.db
metodist.db.replaced-…
new.txt
set.txt
$ mms restore metodist.db
mms: metodist.db: Копия и база данных — один и тот же файл.
  Укажите другую копию.
[2]
$ mms restore no.db
mms: no.db: Такой копии нет.
  Укажите файл, который сделала команда «mms backup».
[4]
