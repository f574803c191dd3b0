# The script that the shell loads is whole, and completes verbs, closed lists and options.
$ mms completion bash | bash -n
$ cat > try.sh <<'END'
> source <(mms completion bash)
> complete_line() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=(); _metodist_mms; echo "${COMPREPLY[*]}"; }
> complete_line mms comp
> complete_line mms completion fi
> complete_line mms completion --ver
> complete_line mms completion --lang ''
> END
> bash try.sh
completion
fish
--verbose --version
ru en
$ mms completion zsh | head -2
autoload -U +X bashcompinit && bashcompinit
# bash completion of mms: source it, or put it into /usr/share/bash-completion/completions/mms
$ mms completion fish | grep -- '-a completion '
complete -c mms -n '__fish_use_subcommand' -a completion -d 'подсказки команд для оболочки (bash, zsh, fish)'
