# A file appears whole or not at all; what cannot be written is the world's failure.
$ mms help --verbs --output verbs.txt; ls; grep comp verbs.txt
verbs.txt
completion
$ mms help --output no/such/folder.txt
mms: Не удалось записать файл «no/such/folder.txt»: нет такого файла или папки.
  Прежний файл, если он был, не изменён.
[4]
$ mkdir closed && mms help --output closed; ls
mms: Не удалось записать файл «closed»: это папка.
  Прежний файл, если он был, не изменён.
closed
verbs.txt
$ mms help > /dev/full
mms: Не удалось вывести результат: на диске нет места.
[4]
# A reader that goes away early.
$ { sleep 0.5; mms completion fish; echo "code $?" >&2; } | true
mms: Получатель вывода закрыл канал раньше времени; вывод неполон.
code 4
