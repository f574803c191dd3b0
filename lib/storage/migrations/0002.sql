CREATE TABLE meeting (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  recorded INTEGER NOT NULL REFERENCES operation (id)
) STRICT;
CREATE TRIGGER meeting_is_kept BEFORE DELETE ON meeting BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER meeting_is_fixed BEFORE UPDATE ON meeting BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TABLE meeting_entry (
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "body" INTEGER REFERENCES body (id),
  "edition" INTEGER REFERENCES edition (id),
  "kind" INTEGER REFERENCES word (id),
  "form" INTEGER REFERENCES word (id),
  "day" INTEGER,
  "closing" INTEGER,
  "closing_hour" INTEGER,
  "hour" TEXT,
  "place" TEXT,
  "state" INTEGER REFERENCES word (id),
  "called" INTEGER,
  "demanded_by" TEXT,
  "form_by" TEXT,
  "form_on" INTEGER,
  "reason" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (meeting, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER meeting_entry_is_kept BEFORE DELETE ON meeting_entry BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER meeting_entry_is_fixed BEFORE UPDATE OF meeting, sequence, denied, since, until, rests_on, "body", "edition", "kind", "form", "day", "closing", "closing_hour", "hour", "place", "state", "called", "demanded_by", "form_by", "form_on", "reason", recorded ON meeting_entry BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER meeting_entry_ends_once BEFORE UPDATE OF ended ON meeting_entry WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE meeting_item (
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "item" INTEGER,
  "title" TEXT,
  "topic" INTEGER REFERENCES word (id),
  "task" INTEGER REFERENCES word (id),
  "state" INTEGER REFERENCES word (id),
  "speaker" TEXT,
  "draft" TEXT,
  "concerns" INTEGER REFERENCES educator (id),
  "adoption_favours" INTEGER CHECK ("adoption_favours" IN (0, 1)),
  "office" INTEGER REFERENCES word (id),
  "seats" INTEGER,
  "proposal" INTEGER,
  "reason" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (meeting, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER meeting_item_is_kept BEFORE DELETE ON meeting_item BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER meeting_item_is_fixed BEFORE UPDATE OF meeting, sequence, denied, since, until, rests_on, "item", "title", "topic", "task", "state", "speaker", "draft", "concerns", "adoption_favours", "office", "seats", "proposal", "reason", recorded ON meeting_item BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER meeting_item_ends_once BEFORE UPDATE OF ended ON meeting_item WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE item_candidate (
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "item" INTEGER,
  "educator" INTEGER REFERENCES educator (id),
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (meeting, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER item_candidate_is_kept BEFORE DELETE ON item_candidate BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER item_candidate_is_fixed BEFORE UPDATE OF meeting, sequence, denied, since, until, rests_on, "item", "educator", recorded ON item_candidate BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER item_candidate_ends_once BEFORE UPDATE OF ended ON item_candidate WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE agenda_proposal (
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "number" INTEGER,
  "title" TEXT,
  "topic" INTEGER REFERENCES word (id),
  "task" INTEGER REFERENCES word (id),
  "educator" INTEGER REFERENCES educator (id),
  "party" TEXT,
  "received" INTEGER,
  "state" INTEGER REFERENCES word (id),
  "item" INTEGER,
  "decided" INTEGER,
  "decided_by" TEXT,
  "reason" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (meeting, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER agenda_proposal_is_kept BEFORE DELETE ON agenda_proposal BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER agenda_proposal_is_fixed BEFORE UPDATE OF meeting, sequence, denied, since, until, rests_on, "number", "title", "topic", "task", "educator", "party", "received", "state", "item", "decided", "decided_by", "reason", recorded ON agenda_proposal BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER agenda_proposal_ends_once BEFORE UPDATE OF ended ON agenda_proposal WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE meeting_dispatch (
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "kind" INTEGER REFERENCES word (id),
  "educator" INTEGER REFERENCES educator (id),
  "recipient" TEXT,
  "sent" INTEGER,
  "channel" INTEGER REFERENCES word (id),
  "received" INTEGER,
  "item" INTEGER,
  "note" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (meeting, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER meeting_dispatch_is_kept BEFORE DELETE ON meeting_dispatch BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER meeting_dispatch_is_fixed BEFORE UPDATE OF meeting, sequence, denied, since, until, rests_on, "kind", "educator", "recipient", "sent", "channel", "received", "item", "note", recorded ON meeting_dispatch BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER meeting_dispatch_ends_once BEFORE UPDATE OF ended ON meeting_dispatch WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE attendance (
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "educator" INTEGER REFERENCES educator (id),
  "guest" TEXT,
  "category" INTEGER REFERENCES word (id),
  "mode" INTEGER REFERENCES word (id),
  "from_item" INTEGER,
  "to_item" INTEGER,
  "in_place_of" INTEGER REFERENCES educator (id),
  "acting" INTEGER CHECK ("acting" IN (0, 1)),
  "note" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (meeting, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER attendance_is_kept BEFORE DELETE ON attendance BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER attendance_is_fixed BEFORE UPDATE OF meeting, sequence, denied, since, until, rests_on, "educator", "guest", "category", "mode", "from_item", "to_item", "in_place_of", "acting", "note", recorded ON attendance BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER attendance_ends_once BEFORE UPDATE OF ended ON attendance WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE presider (
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "educator" INTEGER REFERENCES educator (id),
  "office" INTEGER REFERENCES word (id),
  "instructed" INTEGER CHECK ("instructed" IN (0, 1)),
  "instructed_on" INTEGER,
  "instruction" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (meeting, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER presider_is_kept BEFORE DELETE ON presider BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER presider_is_fixed BEFORE UPDATE OF meeting, sequence, denied, since, until, rests_on, "educator", "office", "instructed", "instructed_on", "instruction", recorded ON presider BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER presider_ends_once BEFORE UPDATE OF ended ON presider WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE sheet (
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "educator" INTEGER REFERENCES educator (id),
  "name" TEXT,
  "returned" INTEGER,
  "hour" INTEGER,
  "has_signature" INTEGER CHECK ("has_signature" IN (0, 1)),
  "signed_by" INTEGER REFERENCES educator (id),
  "marks" TEXT,
  "note" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (meeting, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER sheet_is_kept BEFORE DELETE ON sheet BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER sheet_is_fixed BEFORE UPDATE OF meeting, sequence, denied, since, until, rests_on, "educator", "name", "returned", "hour", "has_signature", "signed_by", "marks", "note", recorded ON sheet BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER sheet_ends_once BEFORE UPDATE OF ended ON sheet WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE voice (
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "item" INTEGER,
  "round" INTEGER,
  "educator" INTEGER REFERENCES educator (id),
  "choice" INTEGER REFERENCES word (id),
  "candidate" INTEGER REFERENCES educator (id),
  "casting" INTEGER CHECK ("casting" IN (0, 1)),
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (meeting, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER voice_is_kept BEFORE DELETE ON voice BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER voice_is_fixed BEFORE UPDATE OF meeting, sequence, denied, since, until, rests_on, "item", "round", "educator", "choice", "candidate", "casting", recorded ON voice BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER voice_ends_once BEFORE UPDATE OF ended ON voice WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE vote_count (
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "item" INTEGER,
  "round" INTEGER,
  "candidate" INTEGER REFERENCES educator (id),
  "in_favour" INTEGER,
  "against" INTEGER,
  "abstained" INTEGER,
  "issued" INTEGER,
  "found" INTEGER,
  "invalid" INTEGER,
  "unanimous" INTEGER CHECK ("unanimous" IN (0, 1)),
  "counted_by" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (meeting, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER vote_count_is_kept BEFORE DELETE ON vote_count BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER vote_count_is_fixed BEFORE UPDATE OF meeting, sequence, denied, since, until, rests_on, "item", "round", "candidate", "in_favour", "against", "abstained", "issued", "found", "invalid", "unanimous", "counted_by", recorded ON vote_count BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER vote_count_ends_once BEFORE UPDATE OF ended ON vote_count WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE vote_close (
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "item" INTEGER,
  "round" INTEGER,
  "closed" INTEGER,
  "outcome" INTEGER REFERENCES word (id),
  "edition" INTEGER REFERENCES edition (id),
  "trace" TEXT,
  "reads" TEXT,
  "known" INTEGER,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (meeting, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER vote_close_is_kept BEFORE DELETE ON vote_close BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER vote_close_is_fixed BEFORE UPDATE OF meeting, sequence, denied, since, until, rests_on, "item", "round", "closed", "outcome", "edition", "trace", "reads", "known", recorded ON vote_close BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER vote_close_ends_once BEFORE UPDATE OF ended ON vote_close WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE minutes_entry (
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "series" TEXT,
  "number" INTEGER,
  "state" INTEGER REFERENCES word (id),
  "day" INTEGER,
  "signed_by" INTEGER REFERENCES educator (id),
  "kept_by" INTEGER REFERENCES educator (id),
  "content" TEXT,
  "hash" TEXT,
  "reads" TEXT,
  "corrects" INTEGER,
  "reason" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (meeting, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER minutes_entry_is_kept BEFORE DELETE ON minutes_entry BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER minutes_entry_is_fixed BEFORE UPDATE OF meeting, sequence, denied, since, until, rests_on, "series", "number", "state", "day", "signed_by", "kept_by", "content", "hash", "reads", "corrects", "reason", recorded ON minutes_entry BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER minutes_entry_ends_once BEFORE UPDATE OF ended ON minutes_entry WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE speech (
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "item" INTEGER,
  "kind" INTEGER REFERENCES word (id),
  "educator" INTEGER REFERENCES educator (id),
  "name" TEXT,
  "content" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (meeting, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER speech_is_kept BEFORE DELETE ON speech BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER speech_is_fixed BEFORE UPDATE OF meeting, sequence, denied, since, until, rests_on, "item", "kind", "educator", "name", "content", recorded ON speech BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER speech_ends_once BEFORE UPDATE OF ended ON speech WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE resolution (
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "item" INTEGER,
  "number" INTEGER,
  "content" TEXT,
  "addressee" TEXT,
  "educator" INTEGER REFERENCES educator (id),
  "executor" TEXT,
  "due" INTEGER,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (meeting, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER resolution_is_kept BEFORE DELETE ON resolution BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER resolution_is_fixed BEFORE UPDATE OF meeting, sequence, denied, since, until, rests_on, "item", "number", "content", "addressee", "educator", "executor", "due", recorded ON resolution BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER resolution_ends_once BEFORE UPDATE OF ended ON resolution WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE resolution_mark (
  meeting INTEGER NOT NULL REFERENCES meeting (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "item" INTEGER,
  "number" INTEGER,
  "mark" INTEGER REFERENCES word (id),
  "marked" INTEGER,
  "party" TEXT,
  "note" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (meeting, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER resolution_mark_is_kept BEFORE DELETE ON resolution_mark BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER resolution_mark_is_fixed BEFORE UPDATE OF meeting, sequence, denied, since, until, rests_on, "item", "number", "mark", "marked", "party", "note", recorded ON resolution_mark BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER resolution_mark_ends_once BEFORE UPDATE OF ended ON resolution_mark WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE delegation (
  body INTEGER NOT NULL REFERENCES body (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "educator" INTEGER REFERENCES educator (id),
  "given_by" INTEGER REFERENCES educator (id),
  "meeting" INTEGER REFERENCES meeting (id),
  "given" INTEGER,
  "instruction" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (body, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER delegation_is_kept BEFORE DELETE ON delegation BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER delegation_is_fixed BEFORE UPDATE OF body, sequence, denied, since, until, rests_on, "educator", "given_by", "meeting", "given", "instruction", recorded ON delegation BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER delegation_ends_once BEFORE UPDATE OF ended ON delegation WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE group_entry (
  body INTEGER NOT NULL REFERENCES body (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "parent" INTEGER REFERENCES body (id),
  "kind" INTEGER REFERENCES word (id),
  "task" INTEGER REFERENCES word (id),
  "mandate" TEXT,
  "meeting" INTEGER REFERENCES meeting (id),
  "item" INTEGER,
  "due" INTEGER,
  "reported" INTEGER,
  "report" TEXT,
  "state" INTEGER REFERENCES word (id),
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (body, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER group_entry_is_kept BEFORE DELETE ON group_entry BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER group_entry_is_fixed BEFORE UPDATE OF body, sequence, denied, since, until, rests_on, "parent", "kind", "task", "mandate", "meeting", "item", "due", "reported", "report", "state", recorded ON group_entry BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER group_entry_ends_once BEFORE UPDATE OF ended ON group_entry WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE council_matter (
  body INTEGER NOT NULL REFERENCES body (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "kind" INTEGER REFERENCES word (id),
  "number" INTEGER,
  "title" TEXT,
  "party" TEXT,
  "educator" INTEGER REFERENCES educator (id),
  "category" INTEGER REFERENCES word (id),
  "task" INTEGER REFERENCES word (id),
  "meeting" INTEGER REFERENCES meeting (id),
  "sent" INTEGER,
  "due" INTEGER,
  "answered" INTEGER,
  "answer" TEXT,
  "passed_on" INTEGER,
  "passed_to" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (body, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER council_matter_is_kept BEFORE DELETE ON council_matter BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER council_matter_is_fixed BEFORE UPDATE OF body, sequence, denied, since, until, rests_on, "kind", "number", "title", "party", "educator", "category", "task", "meeting", "sent", "due", "answered", "answer", "passed_on", "passed_to", recorded ON council_matter BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER council_matter_ends_once BEFORE UPDATE OF ended ON council_matter WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE plan_entry (
  body INTEGER NOT NULL REFERENCES body (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "number" INTEGER,
  "year" TEXT,
  "title" TEXT,
  "adopted_at" INTEGER REFERENCES meeting (id),
  "adopted_item" INTEGER,
  "approved" INTEGER,
  "approved_by" INTEGER REFERENCES educator (id),
  "state" INTEGER REFERENCES word (id),
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (body, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER plan_entry_is_kept BEFORE DELETE ON plan_entry BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER plan_entry_is_fixed BEFORE UPDATE OF body, sequence, denied, since, until, rests_on, "number", "year", "title", "adopted_at", "adopted_item", "approved", "approved_by", "state", recorded ON plan_entry BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER plan_entry_ends_once BEFORE UPDATE OF ended ON plan_entry WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE plan_item (
  body INTEGER NOT NULL REFERENCES body (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "plan" INTEGER,
  "number" INTEGER,
  "title" TEXT,
  "topic" INTEGER REFERENCES word (id),
  "task" INTEGER REFERENCES word (id),
  "day" INTEGER,
  "responsible" TEXT,
  "meeting" INTEGER REFERENCES meeting (id),
  "state" INTEGER REFERENCES word (id),
  "note" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (body, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER plan_item_is_kept BEFORE DELETE ON plan_item BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER plan_item_is_fixed BEFORE UPDATE OF body, sequence, denied, since, until, rests_on, "plan", "number", "title", "topic", "task", "day", "responsible", "meeting", "state", "note", recorded ON plan_item BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER plan_item_ends_once BEFORE UPDATE OF ended ON plan_item WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE INDEX meeting_by_body ON meeting_entry (body);
