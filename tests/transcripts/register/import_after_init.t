# A whole register goes into a new file, or into one that `mms init` has just made; the municipality stays as init made it.
$ mms init --code zarechny --name 'Заречный район' --level district --use-regulation luga --no-signatories --quiet > /dev/null
$ cat > register.json <<END
> {"schema": "metodist.register/1",
>  "municipalities": [{"code": "zarechny", "name": "Заречный"}],
>  "organisations": [{"code": "school", "municipality": "zarechny", "facts": {"organisation_kind": [{"kind": "general"}]}}],
>  "educators": [{"code": "p1", "municipality": "zarechny", "facts": {
>    "name": [{"family": "Лебедева", "given": "Зоя"}], "post": [{"organisation": "school", "post": "teacher"}]}}]}
> END
$ mms import register.json
register.json: организаций 1, объединений и органов 0, педагогов 1, документов 0.
Муниципалитет zarechny уже заведён: его название, настройки и подписывающие оставлены как есть.
Записано операцией № 2. Отменить: mms undo 2.
$ mms export | head -8
{
  "schema": "metodist.register/1",
  "municipalities": [
    {
      "code": "zarechny",
      "name": "Заречный район",
      "level": "district",
      "language": "ru",
$ mma eligibility p1 | head -4
Лебедева Зоя (p1): на 01.09.2026 пока неизвестно, может ли входить в состав муниципального методического актива — не хватает сведений.
Муниципальный методический актив. Лужский муниципальный район, редакция luga/2024-01-30, на 01.09.2026.
выполнено — п. 2.5 (luga-mma/2.5.a), место работы: общеобразовательная организация, организация дополнительного образования детей
  есть: school, учитель, общеобразовательная организация
# With anything recorded it is refused, and so is a register of another municipality.
$ mms import register.json
mms: В базе муниципалитета zarechny уже есть записи; весь регистр можно загрузить только в новую базу или сразу после mms init.
  Укажите новый файл: --db ФАЙЛ.
[1]
$ mms init --db other.db --code lesnoy --name 'Лесной район' --level district --use-regulation luga --no-signatories --quiet > /dev/null
$ mms import register.json --db other.db
mms: В базе заведён муниципалитет lesnoy, а в файле его нет.
  Укажите новый файл (--db ФАЙЛ) или исправьте код муниципалитета в загружаемом файле.
[1]
# What is said of tables says nothing of a whole register.
$ mms import register.json --map educators --accept-partial --learn own.toml --db third.db
mms: --map относится к таблицам, а файл JSON — это вся база: её принимают целиком.
  Уберите --map.
mms: --accept-partial относится к таблицам, а файл JSON — это вся база: её принимают целиком.
  Уберите --accept-partial.
mms: --learn относится к таблицам, а файл JSON — это вся база: её принимают целиком.
  Уберите --learn.
[2]
