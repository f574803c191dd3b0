CREATE TABLE intake (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  recorded INTEGER NOT NULL REFERENCES operation (id)
) STRICT;
CREATE TRIGGER intake_is_kept BEFORE DELETE ON intake BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER intake_is_fixed BEFORE UPDATE ON intake BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TABLE question (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  recorded INTEGER NOT NULL REFERENCES operation (id)
) STRICT;
CREATE TRIGGER question_is_kept BEFORE DELETE ON question BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER question_is_fixed BEFORE UPDATE ON question BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TABLE intake_entry (
  intake INTEGER NOT NULL REFERENCES intake (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "municipality" INTEGER REFERENCES municipality (id),
  "mapping" TEXT,
  "scope" INTEGER REFERENCES organisation (id),
  "day" INTEGER,
  "files" TEXT,
  "hash" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (intake, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER intake_entry_is_kept BEFORE DELETE ON intake_entry BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER intake_entry_is_fixed BEFORE UPDATE OF intake, sequence, denied, since, until, rests_on, "municipality", "mapping", "scope", "day", "files", "hash", recorded ON intake_entry BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER intake_entry_ends_once BEFORE UPDATE OF ended ON intake_entry WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE educator_told (
  educator INTEGER NOT NULL REFERENCES educator (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "intake" INTEGER REFERENCES intake (id),
  "marks" TEXT,
  "organisations" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (educator, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER educator_told_is_kept BEFORE DELETE ON educator_told BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER educator_told_is_fixed BEFORE UPDATE OF educator, sequence, denied, since, until, rests_on, "intake", "marks", "organisations", recorded ON educator_told BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER educator_told_ends_once BEFORE UPDATE OF ended ON educator_told WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE organisation_told (
  organisation INTEGER NOT NULL REFERENCES organisation (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "intake" INTEGER REFERENCES intake (id),
  "marks" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (organisation, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER organisation_told_is_kept BEFORE DELETE ON organisation_told BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER organisation_told_is_fixed BEFORE UPDATE OF organisation, sequence, denied, since, until, rests_on, "intake", "marks", recorded ON organisation_told BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER organisation_told_ends_once BEFORE UPDATE OF ended ON organisation_told WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE question_entry (
  question INTEGER NOT NULL REFERENCES question (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "intake" INTEGER REFERENCES intake (id),
  "sort" INTEGER REFERENCES word (id),
  "doubt" INTEGER REFERENCES word (id),
  "sign" TEXT,
  "about" TEXT,
  "born" INTEGER,
  "candidates" TEXT,
  "file" TEXT,
  "sheet" TEXT,
  "line" INTEGER,
  "cell" TEXT,
  "asked" INTEGER,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (question, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER question_entry_is_kept BEFORE DELETE ON question_entry BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER question_entry_is_fixed BEFORE UPDATE OF question, sequence, denied, since, until, rests_on, "intake", "sort", "doubt", "sign", "about", "born", "candidates", "file", "sheet", "line", "cell", "asked", recorded ON question_entry BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER question_entry_ends_once BEFORE UPDATE OF ended ON question_entry WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE question_answer (
  question INTEGER NOT NULL REFERENCES question (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "answer" TEXT,
  "educator" INTEGER REFERENCES educator (id),
  "organisation" INTEGER REFERENCES organisation (id),
  "author" TEXT,
  "reason" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (question, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER question_answer_is_kept BEFORE DELETE ON question_answer BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER question_answer_is_fixed BEFORE UPDATE OF question, sequence, denied, since, until, rests_on, "answer", "educator", "organisation", "author", "reason", recorded ON question_answer BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER question_answer_ends_once BEFORE UPDATE OF ended ON question_answer WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
