// The demonstration's configuration is built into the program. Packaging writes the organisation's into this file.
