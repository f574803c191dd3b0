# Every clause of an act with what serves it.
$ mms regulation coverage luga --clause luga-mma/2
$ mms regulation coverage luga | grep '^  luga-'
$ for each in dalnerechensk leningrad zdvinsk khanka; do mms regulation coverage $each | grep '^  [a-z]*-'; done
# Why some can only be looked up.
$ mms regulation coverage dalnerechensk --served text_only --format csv | cut -d, -f1,2,3,6 | head -12
# For programs.
$ mms regulation coverage luga --clause luga-mma/2.5.c --format json
# What is no clause of the acts.
$ mms regulation coverage luga --clause luga-mma/2.55
$ mms regulation coverage luga --served rules
# A clause that the list of the act does not have is a fault of the file, and so is one that it has twice.
$ mkdir x && sed '/clauses.dalnerechensk-mma/,/"""$/s/ 3.e / 3.d /' $METODIST_SOURCE/config/regulations/dalnerechensk/undated.toml > x/undated.toml
$ mms regulation check x/undated.toml 2>&1 | cut -c1-150
