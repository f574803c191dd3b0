# Nothing said: the commands, and the exit code of wrong use.
$ council 2> commands.txt
[2]
$ head -1 commands.txt
council — методический совет: состав, заседания, решения
# A command that does not exist is never guessed, only suggested.
$ mms hlep
mms: Команды «hlep» нет. Возможно, вы имели в виду «help»?
[2]
$ mms completion tcsh
mms: ОБОЛОЧКА: значение «tcsh» не предусмотрено.
  Допустимые значения: bash, zsh, fish.
[2]
# No abbreviation: scripts must not break when a command is added.
$ mms compl bash
mms: Команды «compl» нет. Возможно, вы имели в виду «completion»?
[2]
# All faults at once.
$ mms completion bash zsh --fomat json --on 31.02.2020 --lang de
mms: Параметра --fomat у этой команды нет.
  Все параметры показывает --help.
mms: --on: «31.02.2020» — не дата, такого дня в календаре нет.
  Напишите день так: 2026-09-01 или 01.09.2026.
mms: --lang: значение «de» не предусмотрено.
  Допустимые значения: ru, en.
[2]
# The same for programs, and in English.
$ mms completion --format json --lang en
{"schema":"metodist.error/1","trouble":"use","exit_code":2,"results":[{"code":"shell.unknown_option","message":"This command has no option --format.","severity":"breach","remedy":"--help lists all options.","arguments":{"option":"--format"}}]}
[2]
$ METODIST_LANG=en mms completion
mms: A value must be given: SHELL.
[2]
# Options common to all commands stand anywhere.
$ mms --lang en help --quiet completion --on 2026-09-01 | head -1
mms completion — command completion for the shell (bash, zsh, fish)
$ mms --config nowhere help
mms: Папки с настройками «nowhere» нет.
  Укажите существующую папку в --config или METODIST_CONFIG.
[2]
