# What the examples of --help find in their folder. Each example runs in a copy of its own.
