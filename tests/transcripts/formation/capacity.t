# How many members: what the act wants considered, what the office counted, plan and fact. No verdict without a formula.
$ mms init --code luga --name 'Лужский муниципальный район' --level district --use-regulation luga --no-signatories > /dev/null 2>&1
$ mms organisation set --new 'МОУ «СОШ № 1»' kind kind=general > /dev/null 2>&1
$ mms educator set --new 'Белова Анна Петровна' post organisation=o1 post=учитель since=2010-09-01 education level=higher field=pedagogical experience kind=pedagogical form=start since=2010-09-01 category level=highest since=2019-05-15 contribution level=municipal since=2023-03-01 > /dev/null 2>&1
$ mma capacity
Муниципальный методический актив: численность на 2026, редакция luga/2024-01-30.
Положение называет, что учесть, но формулы не даёт; соответствует ли численность, решают люди: п. 2.6 (luga-mma/2.6).

Что учесть                 Ключ                   Пункт   Сколько  Единица  Примечание
-------------------------  ---------------------  ------  -------  -------  ----------
виды деятельности          activity_kinds         п. 2.6
объём мероприятий          planned_events         п. 2.6
прогноз числа педагогов    staff_forecast         п. 2.6
прогноз числа организаций  organisation_forecast  п. 2.6

По базе на 01.09.2026: в составе 0, педагогов 1, организаций 1.
Плановая численность на 2026 не записана: mma capacity plan ЧИСЛО --reason …
$ mma capacity set planned_events 40 --unit мероприятий --note 'план на год' --dry-run
2026: объём мероприятий — 40 мероприятий (п. 2.6).
Пробный запуск: в базу ничего не записано.
$ mma capacity set planned_events 40 --unit мероприятий --note 'план на год'
2026: объём мероприятий — 40 мероприятий (п. 2.6).
Записано операцией № 4. Отменить: mms undo 4.
$ mma capacity set planned_events 42 --unit мероприятий
2026: объём мероприятий — 42 мероприятий (п. 2.6).
Записано операцией № 5. Отменить: mms undo 5.
$ mma capacity set 'прогноз числа педагогов' 310 --unit человек
2026: прогноз числа педагогов — 310 человек (п. 2.6).
Записано операцией № 6. Отменить: mms undo 6.
$ mma capacity set wishes 3
mma: «wishes» в положении не названо. Можно: activity_kinds, planned_events, staff_forecast, organisation_forecast.
[2]
$ mma capacity set planned_events много
mma: СКОЛЬКО: «много» — не целое число.
[2]
$ mma capacity plan 3
mma: Не указан обязательный параметр --reason.
[2]
$ mma capacity plan 3 --reason ' '
mma: Плановой численности нужно обоснование: --reason (п. 2.6).
  Основание: luga-mma/2.6.
[1]
$ mma capacity plan 3 --reason 'По одному на округ'
2026: плановая численность — 3 (п. 2.6).
Записано операцией № 7. Отменить: mms undo 7.
$ mma approve Белова --taken-over > /dev/null 2>&1
$ mma capacity
Муниципальный методический актив: численность на 2026, редакция luga/2024-01-30.
Положение называет, что учесть, но формулы не даёт; соответствует ли численность, решают люди: п. 2.6 (luga-mma/2.6).

Что учесть                 Ключ                   Пункт   Сколько  Единица      Примечание
-------------------------  ---------------------  ------  -------  -----------  ----------
виды деятельности          activity_kinds         п. 2.6
объём мероприятий          planned_events         п. 2.6       42  мероприятий
прогноз числа педагогов    staff_forecast         п. 2.6      310  человек
прогноз числа организаций  organisation_forecast  п. 2.6

По базе на 01.09.2026: в составе 1, педагогов 1, организаций 1.
По плану 3, в составе 1: на 2 меньше. Обоснование: По одному на округ.
$ mma capacity --year 2027/2028 --format json
{
  "schema": "metodist.capacity/1",
  "body": "Муниципальный методический актив",
  "regulation": "luga",
  "edition": "luga/2024-01-30",
  "as_of": "2026-09-01",
  "year": "2027/2028",
  "clause": "luga-mma/2.6",
  "cite": "п. 2.6",
  "formula": false,
  "planned": null,
  "reason": null,
  "difference": null,
  "known": {
    "members": 1,
    "educators": 1,
    "organisations": 1
  },
  "results": [
    {
      "input": "activity_kinds",
      "title": "виды деятельности",
      "clause": "luga-mma/2.6",
      "cite": "п. 2.6",
      "quantity": null,
      "unit": null,
      "note": null
    },
    {
      "input": "planned_events",
      "title": "объём мероприятий",
      "clause": "luga-mma/2.6",
      "cite": "п. 2.6",
      "quantity": null,
      "unit": null,
      "note": null
    },
    {
      "input": "staff_forecast",
      "title": "прогноз числа педагогов",
      "clause": "luga-mma/2.6",
      "cite": "п. 2.6",
      "quantity": null,
      "unit": null,
      "note": null
    },
    {
      "input": "organisation_forecast",
      "title": "прогноз числа организаций",
      "clause": "luga-mma/2.6",
      "cite": "п. 2.6",
      "quantity": null,
      "unit": null,
      "note": null
    }
  ]
}
$ mms undo > /dev/null 2>&1
$ mma capacity --format csv
title,input,cite,quantity,unit,note
виды деятельности,activity_kinds,п. 2.6,,,
объём мероприятий,planned_events,п. 2.6,42,мероприятий,
прогноз числа педагогов,staff_forecast,п. 2.6,310,человек,
прогноз числа организаций,organisation_forecast,п. 2.6,,,
