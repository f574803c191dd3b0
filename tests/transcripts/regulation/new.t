# A municipality that nobody has seen: a beginning from a template, each doubtful place marked.
$ mms regulation new zarechny --name 'Заречный район' --genitive 'Заречного района' --kind district --from luga --dry-run
Будет записан файл <folder>/.config/metodist/regulations/zarechny/undated.toml.
$ mms regulation new zarechny --name 'Заречный район' --genitive 'Заречного района' --kind district --from luga
Записан файл <folder>/.config/metodist/regulations/zarechny/undated.toml. Сверьте помеченные строки с положением, затем: mms regulation check <folder>/.config/metodist/regulations/zarechny/undated.toml
$ head -32 .config/metodist/regulations/zarechny/undated.toml
# Заготовка по образцу другого муниципалитета. Что сделать:
# 1. Сверить с текстом положения каждую строку с пометкой «сверить»: номер пункта и то, как его печатают.
# 2. Исправить числа, сроки, перечни и названия; чего в положении нет — удалить; о чём оно молчит — "silent".
# 3. Если у положения есть дата, назвать файл по ней (2024-01-30.toml) и написать здесь in_force = 2024-01-30.
# 4. Проверить: mms regulation check ФАЙЛ. Виды элементов описаны в lib/regulation/KINDS.md.
schema = "metodist.regulation/1"

[edition]
municipality = "zarechny"
name = "Заречный район"
name_genitive = "Заречного района"
municipality_kind = "district"
title = "Положения о методической службе, методическом совете, методическом активе и районных методических объединениях"
status = "unknown"
acts = ["zarechny-order", "zarechny-mms", "zarechny-council", "zarechny-mma", "zarechny-rmo"]

[mma]
clause = "zarechny-mma/1.1"  # сверить с положением
cite = "п. 1.1"  # сверить с положением
kind = "core_group"
tool = "mma"
level = "municipal"
name = "Муниципальный методический актив"
name_genitive = "муниципального методического актива"
short = "ММА"
member_term = "муниципальный методист"
regulation = "zarechny-mma"
coordinator = "ММС"
acting_party = "МКУ «Лужский ИМЦ»"  # сверить с положением
parent = "mms"
created_by = "forming_body"
clauses.coordinator = ["zarechny-mma/1.3", "п. 1.3"]
# It is found by every command, and never replaced.
$ mms regulation check zarechny
Ошибок нет; проверена 1 редакция.

Редакция          Органы  Элементы  Условия  Прочтения  Из них местные
----------------  ------  --------  -------  ---------  --------------
zarechny/undated       4       148       47         63               0
$ mms regulation new zarechny --name 'Заречный район' --genitive 'Заречного района' --kind district --from luga
mms: <folder>/.config/metodist/regulations/zarechny/undated.toml: Файл уже есть, он не заменён.
  Укажите другое имя в --output или уберите этот файл.
[4]
$ mms regulation new zarechny --name 'Заречный район' --genitive 'Заречного района' --kind район --from luga --output my.toml
mms: Слова «район» в списке нет (вид территории). Можно: муниципальный район, муниципальный округ, городской округ, внутригородская территория, регион.
[2]
$ mms regulation new 'Заречный' --name 'Заречный район' --genitive 'Заречного района' --kind district --from luga
mms: «Заречный» — не код муниципалитета; нужны строчные латинские буквы, цифры и дефис
[2]
$ mms regulation new zarechny --name 'Заречный район' --genitive 'Заречного района' --kind distrikt --from luga
mms: Слова «distrikt» в списке нет (вид территории). Похоже на: «district».
[2]
$ mms regulation new zarechny --name 'Заречный район' --from lugaa
mms: Не указан обязательный параметр --genitive.
mms: Не указан обязательный параметр --kind.
[2]
$ mms regulation new zarechny --name 'Заречный район' --genitive 'Заречного района' --kind district --region 'Приморский край' --from luga --output my.toml
Записан файл my.toml. Сверьте помеченные строки с положением, затем: mms regulation check my.toml
$ mms regulation check my.toml && grep -c 'сверить с положением' my.toml
Ошибок нет; проверена 1 редакция.

Редакция          Органы  Элементы  Условия  Прочтения  Из них местные
----------------  ------  --------  -------  ---------  --------------
zarechny/undated       4       148       47         63               0
392
