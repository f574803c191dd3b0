# Candidates are asked of educational organisations and working associations, and come from them: not from the
# methodical centre itself, not from an association that was dissolved.
$ mms init --code l --name 'Лужский район' --level district --use-regulation luga --no-signatories --quiet > /dev/null
$ mms organisation set --new 'МОУ «СОШ № 1»' kind kind=general --quiet > /dev/null
$ mms organisation set --new 'МКУ «ИМЦ»' kind kind=methodical_institution --quiet > /dev/null
$ mms organisation set --new 'Комитет образования' kind kind=department --quiet > /dev/null
$ mms organisation set --new 'Клуб «Огонёк»' --quiet > /dev/null
$ rmo create 'РМО учителей химии' --subject химия --taken-over --on 2025-09-01 --quiet > /dev/null
$ rmo create 'РМО учителей музыки' --subject музыка --taken-over --on 2025-09-01 --quiet > /dev/null
$ mms order add --number 5 --date 2026-06-01 --quiet > /dev/null
$ rmo dissolve музыки --paper 5 --on 2026-06-01 --quiet > /dev/null 2>&1
$ mma cycle open 2026/2027 --quiet > /dev/null
$ mma cycle stage goal_setting --note 'Поддержка школ' --quiet > /dev/null
$ mma request send
Запрос о кандидатах направлен 01.09.2026: 3 адресата (п. 2.3.2).
Дальше: запрос о кандидатах (п. 2.3.2). Завершить этап: mma cycle stage request
Записано операцией № 12. Отменить: mms undo 12.
$ mma request list
Код  Кому                Отправлен   Ответ  Дата ответа
---  ------------------  ----------  -----  -----------
o1   МОУ «СОШ № 1»       01.09.2026
o4   Клуб «Огонёк»       01.09.2026
b1   РМО учителей химии  01.09.2026

Не ответили: 3 из 3.
$ mma cycle stage request --quiet > /dev/null
$ mms educator set --new 'Усова Рита Львовна' --quiet > /dev/null
$ mma nominate Усова --by ИМЦ --signed-by 'Лунина Мария Сергеевна'
mma: МКУ «ИМЦ» (методическое учреждение): по местному перечню не может представлять кандидатов. Из организаций могут: дошкольная образовательная организация, общеобразовательная организация, организация дополнительного образования детей, профессиональная образовательная организация.
  Положение этих организаций не перечисляет. Перечень муниципалитета — nominator_organisations в разделе [set."mma.formation"] файла local.toml.
[1]
$ mma nominate Усова --by 'Комитет образования' --signed-by 'Орлова Нина Павловна'
mma: Комитет образования (орган управления образованием): по местному перечню не может представлять кандидатов. Из организаций могут: дошкольная образовательная организация, общеобразовательная организация, организация дополнительного образования детей, профессиональная образовательная организация.
  Положение этих организаций не перечисляет. Перечень муниципалитета — nominator_organisations в разделе [set."mma.formation"] файла local.toml.
[1]
$ mma nominate Усова --by 'СОШ № 1' --signed-by 'Громов Пётр Ильич' consent=есть --dry-run
Представление n1: Усова Рита Львовна; представляет МОУ «СОШ № 1», 01.09.2026 (п. 2.2).
n1: в форме не заполнено — должность, место работы, образование, стаж, квалификационная категория, вклад в развитие образования, основание из перечня (п. 2.3.3). Дополнить: mma nomination complete n1 …
Пробный запуск: в базу ничего не записано.
