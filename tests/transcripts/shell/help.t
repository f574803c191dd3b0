# The same command answers for itself and through help, in both languages; options of all commands come last.
$ mms help completion
mms completion — подсказки команд для оболочки (bash, zsh, fish)

Примеры:
  $ mms completion bash
      Вывести подсказки для bash; чтобы включить их, допишите вывод в ~/.bashrc.

Вызов:
  mms completion ОБОЛОЧКА [параметры]

Что указать:
  ОБОЛОЧКА                    оболочка: bash, zsh, fish

Общие параметры:
  --db ФАЙЛ                   файл базы данных; иначе METODIST_DB, иначе
                              ближайший metodist.db вверх по папкам
  --config ПАПКА              папка с положениями и настройками; чего в ней нет,
                              берётся из установленных
  --municipality КОД          код муниципалитета; не нужен, если в базе он один
  --regulation РЕДАКЦИЯ       редакция или файл регламента, только для вопроса
  --on ДЕНЬ                   на какой день дать ответ
  --known МОМЕНТ              по сведениям, внесённым к этому времени: день (до
                              его конца по местным часам), момент
                              (2026-09-01T10:15, можно с часовым поясом: Z,
                              +03:00) или #операция
  --today ДЕНЬ                какой день считать сегодняшним
  --output ФАЙЛ               записать ответ в файл, целиком или никак
  --lang ЯЗЫК                 язык сообщений: ru, en
  --dry-run                   показать, что изменится, ничего не записывая
  --yes                       на вопросы отвечать «да»
  --no-input                  ни о чём не спрашивать
  --quiet                     без пояснений
  --verbose                   подробнее
  --actor ИМЯ                 кто выполняет команду; иначе имя пользователя
                              системы
  --fail-on ИСХОДЫ            завершиться с кодом 1 или 6, если в списке есть
                              no, unknown или overdue (через запятую) (можно
                              указать несколько раз)
  --help                      эта справка
  --version                   номер версии

Код завершения:
  0                           выполнено или «да»
  1                           правило говорит «нет»; шаг процедуры отклонён,
                              ничего не записано
  2                           команда задана неверно
  3                           ошибки в данных или в файле
  4                           сбой среды: файл, диск, блокировка, почта, канал,
                              прерывание
  5                           база данных или действующий регламент повреждены
                              либо новее программы
  6                           пока неизвестно: не хватает сведений, они
                              перечислены
$ mms completion --help --lang en | head -8
mms completion — command completion for the shell (bash, zsh, fish)

Examples:
  $ mms completion bash
      Print the completion for bash; to switch it on, append the output to
      ~/.bashrc.

Usage:
# The name of the link picks the kind of body.
$ rma --help | head -1
rma — региональный методический актив: формирование, состав, работа
$ mmo help | head -1
mmo — муниципальные методические объединения педагогов
$ mms --version
mms 0.1.0
$ mms help --verbs | grep comp
completion
$ rmo help --examples | grep comp
rmo completion bash
