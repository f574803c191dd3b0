CREATE TABLE minutes_scan (
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "number" INTEGER,
  "name" TEXT,
  "size" INTEGER,
  "hash" TEXT,
  "content" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (meeting, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER minutes_scan_is_kept BEFORE DELETE ON minutes_scan BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER minutes_scan_is_fixed BEFORE UPDATE OF meeting, sequence, denied, since, until, rests_on, "number", "name", "size", "hash", "content", recorded ON minutes_scan BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER minutes_scan_ends_once BEFORE UPDATE OF ended ON minutes_scan WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
