# A new file belongs to one municipality. What is not given is asked for; without a terminal the option is named.
$ mms init
mms: Нужен ответ на вопрос: Название муниципалитета:
  Спросить здесь некого; ответьте в самой команде: --name.
[2]
$ mms init --code zarechny --name 'Заречный район' --level district --use-regulation '' --no-signatories --dry-run
Будет создан файл metodist.db: Заречный район (zarechny), муниципальный район.
Положение не выбрано: проверки по нему будут недоступны.
Пробный запуск: в базу ничего не записано.
$ ls
$ mms init --code zarechny --name 'Заречный район' --level 'муниципальный район' --use-regulation luga --language ru \
> --signatory 'authority_head:Орлова Нина Павловна:председатель комитета образования' \
> --signatory 'centre_head:Дроздов Пётр Ильич:директор'
Создан файл metodist.db: Заречный район (zarechny), муниципальный район.
Положение: luga.

Роль                                         Имя                   Должность
-------------------------------------------  --------------------  ---------------------------------
руководитель органа управления образованием  Орлова Нина Павловна  председатель комитета образования
руководитель методического центра            Дроздов Пётр Ильич    директор
Записано операцией № 1. Отменить: mms undo 1.
Дальше: организации (mms import … или mms organisation set --new …), затем педагоги.
$ stat -c '%a %n' metodist.db
600 metodist.db

# An existing file is never touched.
$ mms init --code zarechny --name 'Заречный район' --level district --use-regulation '' --no-signatories
mms: metodist.db: Файл уже есть.
  Укажите другое имя или уберите этот файл.
[4]
# All faults at once, and no file.
$ mms init --db other.db --code 'Заречный' --name ' ' --level region2 --use-regulation lugaa --signatory 'secretary::'
mms: «Заречный» не годится как код: нужны строчные латинские буквы, цифры, дефис.
mms: Не указано название муниципалитета.
mms: Слова «region2» в списке нет (вид территории). Похоже на: «region».
mms: Положения «lugaa» нет среди настроек. Возможно, luga.
mms: Не указано имя подписывающего (secretary).
[3]
$ mms init --db other.db --signatory 'Орлова'
mms: «Орлова»: подписывающий задаётся как РОЛЬ:ИМЯ:ДОЛЖНОСТЬ.
  Например: "authority_head:Орлова Нина Павловна:председатель комитета".
[2]
$ ls
metodist.db
