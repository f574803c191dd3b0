#!/bin/sh
# The layout of the sources is clang-format's business. With --fix it is made so.
cd "$(dirname "$0")/../.." || exit 1
command -v clang-format > /dev/null || { echo "clang-format is not installed (tests/install)"; exit 1; }
mode='--dry-run -Werror'
[ "$1" = --fix ] && mode=-i
# shellcheck disable=SC2086
find lib cmd tests \( -name '*.cpp' -o -name '*.hpp' \) -print0 | xargs -0 -n 20 -P 2 clang-format $mode
