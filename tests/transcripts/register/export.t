# The whole register goes out as JSON and in again; the second export is equal to the first.
$ mms init --code zarechny --name 'Заречный район' --level district --use-regulation luga \
> --signatory 'centre_head:Дроздов Пётр Ильич:директор' --quiet > new.txt
$ mms organisation set --new 'МОУ «СОШ № 1»' kind kind=general --quiet > new.txt
$ mms order add --number 96 --date 20.08.2026 --quiet > new.txt
$ mms educator set --new 'Белова Анна Петровна' post organisation=o1 post=учитель since=2010-09-01 --paper 96 --quiet > new.txt
$ rmo create 'РМО учителей математики' --subject математика --taken-over --quiet > new.txt
$ rmo elect математики белова --on 2026-09-01 --paper 96 --quiet > new.txt
$ mms export --output first.json; cat first.json
{
  "schema": "metodist.register/1",
  "municipalities": [
    {
      "code": "zarechny",
      "name": "Заречный район",
      "level": "district",
      "language": "ru",
      "settings": [
        {
          "setting": "regulation",
          "value": "luga"
        }
      ],
      "signatories": [
        {
          "role": "centre_head",
          "name": "Дроздов Пётр Ильич",
          "post": "директор"
        }
      ]
    }
  ],
  "papers": [
    {
      "code": "d1",
      "kind": "order",
      "number": "96",
      "dated": "2026-08-20",
      "state": "in_force"
    }
  ],
  "organisations": [
    {
      "code": "o1",
      "municipality": "zarechny",
      "facts": {
        "organisation_name": [
          {
            "form": "full",
            "name": "МОУ «СОШ № 1»"
          }
        ],
        "organisation_kind": [
          {
            "kind": "general"
          }
        ]
      }
    }
  ],
  "bodies": [
    {
      "code": "b1",
      "kind": "association",
      "municipality": "zarechny",
      "taken_over": true,
      "facts": {
        "body_name": [
          {
            "form": "full",
            "name": "РМО учителей математики"
          }
        ],
        "body_field": [
          {
            "subject": "mathematics",
            "subject_based": true,
            "level": "municipal"
          }
        ],
        "body_state": [
          {
            "state": "active",
            "taken_over": true
          }
        ]
      }
    }
  ],
  "educators": [
    {
      "code": "e1",
      "municipality": "zarechny",
      "facts": {
        "name": [
          {
            "family": "Белова",
            "given": "Анна",
            "patronymic": "Петровна"
          }
        ],
        "post": [
          {
            "organisation": "o1",
            "post": "teacher",
            "since": "2010-09-01",
            "paper": "d1"
          }
        ],
        "office": [
          {
            "body": "b1",
            "office": "head",
            "way": "elected",
            "since": "2026-09-01",
            "paper": "d1"
          }
        ]
      }
    }
  ]
}
$ mms import first.json --db copy.db --dry-run; ls *.db
first.json: организаций 1, объединений и органов 1, педагогов 1, документов 1.
Пробный запуск: в базу ничего не записано.
metodist.db
$ mms import first.json --db copy.db
first.json: организаций 1, объединений и органов 1, педагогов 1, документов 1.
Записано операцией № 1. Отменить: mms undo 1.
$ mms export --db copy.db --output second.json; cmp first.json second.json && echo equal
equal
# Only into an empty register; every fault of the file is told.
$ mms import first.json
mms: В базе муниципалитета zarechny уже есть записи; весь регистр можно загрузить только в новую базу или сразу после mms init.
  Укажите новый файл: --db ФАЙЛ.
[1]
$ sed 's/"general"/"generl"/; s/"o1"$/"o9"/; s/"number"/"nomber"/' first.json > bad.json; mms import bad.json --db bad.db
mms: bad.json: papers[0].nomber: ключа «nomber» в этом формате нет; возможно, это «number»
mms: bad.json: organisations[0].facts.organisation_kind[0].kind: слова «generl» нет в списке; возможно, это «general»
[3]
$ ls *.db
copy.db
metodist.db
