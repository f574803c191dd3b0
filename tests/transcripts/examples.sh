# What the examples of --help find in their folder. Each example runs in a copy of its own.
mms init --code zarechny --name 'Заречный район' --level district --use-regulation luga --no-signatories
mms organisation set --new 'МОУ «СОШ № 1»' kind kind=general name form=short name='СОШ № 1'
mms order add --number 96 --date 20.08.2026 --issuer 'Комитет образования' --title 'О приёме на работу'
mms educator set --new 'Белова Анна Петровна' birth born=02.01.1980 post organisation=o1 post=учитель subject=математика since=2010-09-01 category level=first since=2019-05-15
mms educator set --new 'Дроздова Ольга Юрьевна' post organisation=o1 post=учитель
mms backup copy.db
rmo create 'РМО учителей математики' --subject математика --taken-over
rmo join математики e1 --taken-over
mma cycle open 2026/2027
mma cycle stage goal_setting --note 'Поддержка школ с низкими результатами'
mma request send
mma cycle stage request
mma nominate e1 --by o1 --signed-by 'Громов Пётр Ильич'
cp "$METODIST_SOURCE/examples/data/organisations.csv" organisations.csv
cp "$METODIST_SOURCE/examples/data/roster-2026.csv" roster.csv
cp "$METODIST_SOURCE/tests/data/workbooks/xlsxwriter.xlsx" roster.xlsx
mms import organisations.csv --map organisations --day 2026-09-01 --scope all
mms export --output register.json
council appoint --paper 96 --established 3 --chair Белова --member Дроздова
council convene 2026-09-01 --code council-0 --item 'О плане работы :: принятие плана'
council agenda add council-0 'О группе по наставничеству' --topic 'создание группы'
council attend council-0 --all --presider Белова
council vote council-0 1 --rest за
council vote council-0 2 --rest за
council vote council-0 --close
council group create council-0 2 'Группа по одарённым детям' --code council-group --kind 'рабочая группа' --member Дроздова --due 2026-12-01
council minutes decided council-0 1 'Принять план'
council decisions approve council-0 1
council convene 2026-09-10 --code council-1 --item 'О плане работы' --item 'О наставничестве'
council plan put 2026
council plan item 2026 'О наставничестве' --month 9
council request send 'сведения о кадрах' --to 'Комитет образования'
council invitation send council-1 'Тихонов Б. Г.' --category omsu
council examination open 'Проект «Одарённые дети»' --from 'МОУ «СОШ № 1»'
council agenda propose council-1 'О конкурсе' --from Белова
rmo join математики e2 --taken-over
rmo convene 2026-09-01 --code rmo-0 --item 'О плане работы'
rmo minutes decided rmo-0 1 'Принять план'
rmo convene 2026-09-10 --code rmo-1 --item 'О плане работы' --item 'О наставничестве'
rmo agenda propose rmo-1 'О конкурсе' --from Белова
mma approve e1 e2 --taken-over
mma convene 2026-09-01 --code mma-0 --item 'О плане работы'
mma minutes decided mma-0 1 'Принять план'
mma convene 2026-09-10 --code mma-1 --item 'О плане работы' --item 'О наставничестве'
mma agenda propose mma-1 'О конкурсе' --from Белова
printf 'ФИО;Дата рождения;Место работы\nБелова Анна Петровна;03.01.1980;СОШ № 1\n' > doubtful.csv
mms import doubtful.csv --map educators --day 2026-09-01 --scope 'СОШ № 1'
mkdir schools
printf 'ФИО;Дата рождения;Место работы\nГусева Римма Львовна;03.03.1983;СОШ № 1\n' > schools/1.csv
printf '%%PDF-1.4 made up\n' > скан.pdf
council minutes draft council-0
council minutes sign council-0 --by Белова
council minutes attach council-0 скан.pdf
rmo minutes draft rmo-0
rmo minutes sign rmo-0 --by Белова
rmo minutes attach rmo-0 скан.pdf
mma minutes draft mma-0
mma minutes sign mma-0 --by Белова
mma minutes attach mma-0 скан.pdf
