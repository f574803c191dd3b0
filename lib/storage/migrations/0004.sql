CREATE TABLE compiled_edition (
  edition INTEGER NOT NULL,
  recorded INTEGER NOT NULL,
  seal BLOB NOT NULL,
  form BLOB NOT NULL,
  PRIMARY KEY (edition, recorded)
) STRICT;
