CREATE TABLE operation (
  id INTEGER PRIMARY KEY,
  moment TEXT NOT NULL,
  today INTEGER,
  actor TEXT NOT NULL,
  command TEXT NOT NULL,
  reason TEXT,
  paper TEXT,
  program TEXT NOT NULL,
  edition TEXT,
  undoes INTEGER REFERENCES operation (id),
  rows_recorded INTEGER,
  rows_ended INTEGER,
  hash BLOB
) STRICT;
CREATE TRIGGER operation_is_kept BEFORE DELETE ON operation
  BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER operation_is_sealed_once BEFORE UPDATE ON operation WHEN OLD.hash IS NOT NULL
  BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TABLE word (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  recorded INTEGER NOT NULL REFERENCES operation (id)
) STRICT;
CREATE TRIGGER word_is_kept BEFORE DELETE ON word BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER word_is_fixed BEFORE UPDATE ON word BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TABLE municipality (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  recorded INTEGER NOT NULL REFERENCES operation (id)
) STRICT;
CREATE TRIGGER municipality_is_kept BEFORE DELETE ON municipality BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER municipality_is_fixed BEFORE UPDATE ON municipality BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TABLE educator (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  recorded INTEGER NOT NULL REFERENCES operation (id)
) STRICT;
CREATE TRIGGER educator_is_kept BEFORE DELETE ON educator BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER educator_is_fixed BEFORE UPDATE ON educator BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TABLE organisation (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  recorded INTEGER NOT NULL REFERENCES operation (id)
) STRICT;
CREATE TRIGGER organisation_is_kept BEFORE DELETE ON organisation BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER organisation_is_fixed BEFORE UPDATE ON organisation BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TABLE body (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  recorded INTEGER NOT NULL REFERENCES operation (id)
) STRICT;
CREATE TRIGGER body_is_kept BEFORE DELETE ON body BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER body_is_fixed BEFORE UPDATE ON body BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TABLE paper (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  recorded INTEGER NOT NULL REFERENCES operation (id)
) STRICT;
CREATE TRIGGER paper_is_kept BEFORE DELETE ON paper BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER paper_is_fixed BEFORE UPDATE ON paper BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TABLE edition (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  recorded INTEGER NOT NULL REFERENCES operation (id)
) STRICT;
CREATE TRIGGER edition_is_kept BEFORE DELETE ON edition BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER edition_is_fixed BEFORE UPDATE ON edition BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TABLE cycle (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  recorded INTEGER NOT NULL REFERENCES operation (id)
) STRICT;
CREATE TRIGGER cycle_is_kept BEFORE DELETE ON cycle BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER cycle_is_fixed BEFORE UPDATE ON cycle BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TABLE nomination (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  recorded INTEGER NOT NULL REFERENCES operation (id)
) STRICT;
CREATE TRIGGER nomination_is_kept BEFORE DELETE ON nomination BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER nomination_is_fixed BEFORE UPDATE ON nomination BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TABLE name (
  educator INTEGER NOT NULL REFERENCES educator (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "family" TEXT,
  "given" TEXT,
  "patronymic" TEXT,
  "genitive" TEXT,
  "dative" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (educator, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER name_is_kept BEFORE DELETE ON name BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER name_is_fixed BEFORE UPDATE OF educator, sequence, denied, since, until, rests_on, "family", "given", "patronymic", "genitive", "dative", recorded ON name BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER name_ends_once BEFORE UPDATE OF ended ON name WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE birth (
  educator INTEGER NOT NULL REFERENCES educator (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "born" INTEGER,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (educator, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER birth_is_kept BEFORE DELETE ON birth BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER birth_is_fixed BEFORE UPDATE OF educator, sequence, denied, since, until, rests_on, "born", recorded ON birth BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER birth_ends_once BEFORE UPDATE OF ended ON birth WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE contact (
  educator INTEGER NOT NULL REFERENCES educator (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "kind" INTEGER REFERENCES word (id),
  "value" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (educator, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER contact_is_kept BEFORE DELETE ON contact BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER contact_is_fixed BEFORE UPDATE OF educator, sequence, denied, since, until, rests_on, "kind", "value", recorded ON contact BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER contact_ends_once BEFORE UPDATE OF ended ON contact WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE post (
  educator INTEGER NOT NULL REFERENCES educator (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "organisation" INTEGER REFERENCES organisation (id),
  "post" INTEGER REFERENCES word (id),
  "subject" INTEGER REFERENCES word (id),
  "engagement" INTEGER REFERENCES word (id),
  "counts_pedagogical" INTEGER CHECK ("counts_pedagogical" IN (0, 1)),
  "counts_specialty" INTEGER CHECK ("counts_specialty" IN (0, 1)),
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (educator, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER post_is_kept BEFORE DELETE ON post BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER post_is_fixed BEFORE UPDATE OF educator, sequence, denied, since, until, rests_on, "organisation", "post", "subject", "engagement", "counts_pedagogical", "counts_specialty", recorded ON post BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER post_ends_once BEFORE UPDATE OF ended ON post WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE education (
  educator INTEGER NOT NULL REFERENCES educator (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "level" INTEGER REFERENCES word (id),
  "field" INTEGER REFERENCES word (id),
  "retraining" INTEGER REFERENCES word (id),
  "institution" TEXT,
  "year" INTEGER,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (educator, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER education_is_kept BEFORE DELETE ON education BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER education_is_fixed BEFORE UPDATE OF educator, sequence, denied, since, until, rests_on, "level", "field", "retraining", "institution", "year", recorded ON education BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER education_ends_once BEFORE UPDATE OF ended ON education WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE speciality (
  educator INTEGER NOT NULL REFERENCES educator (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "name" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (educator, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER speciality_is_kept BEFORE DELETE ON speciality BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER speciality_is_fixed BEFORE UPDATE OF educator, sequence, denied, since, until, rests_on, "name", recorded ON speciality BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER speciality_ends_once BEFORE UPDATE OF ended ON speciality WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE experience (
  educator INTEGER NOT NULL REFERENCES educator (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "kind" INTEGER REFERENCES word (id),
  "form" INTEGER REFERENCES word (id),
  "years" INTEGER,
  "months" INTEGER,
  "days" INTEGER,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (educator, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER experience_is_kept BEFORE DELETE ON experience BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER experience_is_fixed BEFORE UPDATE OF educator, sequence, denied, since, until, rests_on, "kind", "form", "years", "months", "days", recorded ON experience BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER experience_ends_once BEFORE UPDATE OF ended ON experience WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE category (
  educator INTEGER NOT NULL REFERENCES educator (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "level" INTEGER REFERENCES word (id),
  "post" INTEGER REFERENCES word (id),
  "order_number" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (educator, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER category_is_kept BEFORE DELETE ON category BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER category_is_fixed BEFORE UPDATE OF educator, sequence, denied, since, until, rests_on, "level", "post", "order_number", recorded ON category BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER category_ends_once BEFORE UPDATE OF ended ON category WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE extra_title (
  educator INTEGER NOT NULL REFERENCES educator (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "title" INTEGER REFERENCES word (id),
  "order_number" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (educator, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER extra_title_is_kept BEFORE DELETE ON extra_title BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER extra_title_is_fixed BEFORE UPDATE OF educator, sequence, denied, since, until, rests_on, "title", "order_number", recorded ON extra_title BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER extra_title_ends_once BEFORE UPDATE OF ended ON extra_title WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE training (
  educator INTEGER NOT NULL REFERENCES educator (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "topic" INTEGER REFERENCES word (id),
  "provider" INTEGER REFERENCES word (id),
  "form" INTEGER REFERENCES word (id),
  "programme" TEXT,
  "hours" INTEGER,
  "document" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (educator, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER training_is_kept BEFORE DELETE ON training BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER training_is_fixed BEFORE UPDATE OF educator, sequence, denied, since, until, rests_on, "topic", "provider", "form", "programme", "hours", "document", recorded ON training BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER training_ends_once BEFORE UPDATE OF ended ON training WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE assessment (
  educator INTEGER NOT NULL REFERENCES educator (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "kind" INTEGER REFERENCES word (id),
  "standard" INTEGER REFERENCES word (id),
  "level" INTEGER REFERENCES word (id),
  "score" INTEGER,
  "document" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (educator, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER assessment_is_kept BEFORE DELETE ON assessment BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER assessment_is_fixed BEFORE UPDATE OF educator, sequence, denied, since, until, rests_on, "kind", "standard", "level", "score", "document", recorded ON assessment BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER assessment_ends_once BEFORE UPDATE OF ended ON assessment WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE result (
  educator INTEGER NOT NULL REFERENCES educator (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "what" INTEGER REFERENCES word (id),
  "period" TEXT,
  "attested_by" TEXT,
  "document" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (educator, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER result_is_kept BEFORE DELETE ON result BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER result_is_fixed BEFORE UPDATE OF educator, sequence, denied, since, until, rests_on, "what", "period", "attested_by", "document", recorded ON result BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER result_ends_once BEFORE UPDATE OF ended ON result WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE contest (
  educator INTEGER NOT NULL REFERENCES educator (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "contest" INTEGER REFERENCES word (id),
  "level" INTEGER REFERENCES word (id),
  "place" INTEGER REFERENCES word (id),
  "name" TEXT,
  "year" INTEGER,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (educator, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER contest_is_kept BEFORE DELETE ON contest BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER contest_is_fixed BEFORE UPDATE OF educator, sequence, denied, since, until, rests_on, "contest", "level", "place", "name", "year", recorded ON contest BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER contest_ends_once BEFORE UPDATE OF ended ON contest WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE role (
  educator INTEGER NOT NULL REFERENCES educator (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "role" INTEGER REFERENCES word (id),
  "level" INTEGER REFERENCES word (id),
  "where" TEXT,
  "document" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (educator, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER role_is_kept BEFORE DELETE ON role BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER role_is_fixed BEFORE UPDATE OF educator, sequence, denied, since, until, rests_on, "role", "level", "where", "document", recorded ON role BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER role_ends_once BEFORE UPDATE OF ended ON role WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE contribution (
  educator INTEGER NOT NULL REFERENCES educator (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "level" INTEGER REFERENCES word (id),
  "description" TEXT,
  "document" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (educator, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER contribution_is_kept BEFORE DELETE ON contribution BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER contribution_is_fixed BEFORE UPDATE OF educator, sequence, denied, since, until, rests_on, "level", "description", "document", recorded ON contribution BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER contribution_ends_once BEFORE UPDATE OF ended ON contribution WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE project (
  educator INTEGER NOT NULL REFERENCES educator (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "project" INTEGER REFERENCES word (id),
  "activity" INTEGER REFERENCES word (id),
  "period" TEXT,
  "document" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (educator, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER project_is_kept BEFORE DELETE ON project BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER project_is_fixed BEFORE UPDATE OF educator, sequence, denied, since, until, rests_on, "project", "activity", "period", "document", recorded ON project BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER project_ends_once BEFORE UPDATE OF ended ON project WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE award (
  educator INTEGER NOT NULL REFERENCES educator (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "name" TEXT,
  "kind" INTEGER REFERENCES word (id),
  "level" INTEGER REFERENCES word (id),
  "year" INTEGER,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (educator, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER award_is_kept BEFORE DELETE ON award BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER award_is_fixed BEFORE UPDATE OF educator, sequence, denied, since, until, rests_on, "name", "kind", "level", "year", recorded ON award BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER award_ends_once BEFORE UPDATE OF ended ON award WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE consent (
  educator INTEGER NOT NULL REFERENCES educator (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "purpose" INTEGER REFERENCES word (id),
  "fields" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (educator, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER consent_is_kept BEFORE DELETE ON consent BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER consent_is_fixed BEFORE UPDATE OF educator, sequence, denied, since, until, rests_on, "purpose", "fields", recorded ON consent BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER consent_ends_once BEFORE UPDATE OF ended ON consent WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE engagement (
  educator INTEGER NOT NULL REFERENCES educator (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "body" INTEGER REFERENCES body (id),
  "basis" INTEGER REFERENCES word (id),
  "contract" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (educator, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER engagement_is_kept BEFORE DELETE ON engagement BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER engagement_is_fixed BEFORE UPDATE OF educator, sequence, denied, since, until, rests_on, "body", "basis", "contract", recorded ON engagement BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER engagement_ends_once BEFORE UPDATE OF ended ON engagement WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE membership (
  educator INTEGER NOT NULL REFERENCES educator (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "body" INTEGER REFERENCES body (id),
  "ground" TEXT,
  "entry_number" TEXT,
  "taken_over" INTEGER CHECK ("taken_over" IN (0, 1)),
  "leaving_ground" INTEGER REFERENCES word (id),
  "leaving_reason" TEXT,
  "leaving_paper" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (educator, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER membership_is_kept BEFORE DELETE ON membership BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER membership_is_fixed BEFORE UPDATE OF educator, sequence, denied, since, until, rests_on, "body", "ground", "entry_number", "taken_over", "leaving_ground", "leaving_reason", "leaving_paper", recorded ON membership BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER membership_ends_once BEFORE UPDATE OF ended ON membership WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE office (
  educator INTEGER NOT NULL REFERENCES educator (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "body" INTEGER REFERENCES body (id),
  "office" INTEGER REFERENCES word (id),
  "way" INTEGER REFERENCES word (id),
  "taken_over" INTEGER CHECK ("taken_over" IN (0, 1)),
  "leaving_reason" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (educator, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER office_is_kept BEFORE DELETE ON office BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER office_is_fixed BEFORE UPDATE OF educator, sequence, denied, since, until, rests_on, "body", "office", "way", "taken_over", "leaving_reason", recorded ON office BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER office_ends_once BEFORE UPDATE OF ended ON office WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE organisation_name (
  organisation INTEGER NOT NULL REFERENCES organisation (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "form" INTEGER REFERENCES word (id),
  "name" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (organisation, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER organisation_name_is_kept BEFORE DELETE ON organisation_name BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER organisation_name_is_fixed BEFORE UPDATE OF organisation, sequence, denied, since, until, rests_on, "form", "name", recorded ON organisation_name BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER organisation_name_ends_once BEFORE UPDATE OF ended ON organisation_name WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE organisation_kind (
  organisation INTEGER NOT NULL REFERENCES organisation (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "kind" INTEGER REFERENCES word (id),
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (organisation, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER organisation_kind_is_kept BEFORE DELETE ON organisation_kind BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER organisation_kind_is_fixed BEFORE UPDATE OF organisation, sequence, denied, since, until, rests_on, "kind", recorded ON organisation_kind BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER organisation_kind_ends_once BEFORE UPDATE OF ended ON organisation_kind WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE organisation_head (
  organisation INTEGER NOT NULL REFERENCES organisation (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "name" TEXT,
  "post" TEXT,
  "dative" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (organisation, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER organisation_head_is_kept BEFORE DELETE ON organisation_head BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER organisation_head_is_fixed BEFORE UPDATE OF organisation, sequence, denied, since, until, rests_on, "name", "post", "dative", recorded ON organisation_head BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER organisation_head_ends_once BEFORE UPDATE OF ended ON organisation_head WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE organisation_contact (
  organisation INTEGER NOT NULL REFERENCES organisation (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "kind" INTEGER REFERENCES word (id),
  "value" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (organisation, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER organisation_contact_is_kept BEFORE DELETE ON organisation_contact BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER organisation_contact_is_fixed BEFORE UPDATE OF organisation, sequence, denied, since, until, rests_on, "kind", "value", recorded ON organisation_contact BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER organisation_contact_ends_once BEFORE UPDATE OF ended ON organisation_contact WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE organisation_status (
  organisation INTEGER NOT NULL REFERENCES organisation (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "status" INTEGER REFERENCES word (id),
  "level" INTEGER REFERENCES word (id),
  "name" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (organisation, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER organisation_status_is_kept BEFORE DELETE ON organisation_status BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER organisation_status_is_fixed BEFORE UPDATE OF organisation, sequence, denied, since, until, rests_on, "status", "level", "name", recorded ON organisation_status BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER organisation_status_ends_once BEFORE UPDATE OF ended ON organisation_status WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE body_name (
  body INTEGER NOT NULL REFERENCES body (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "form" INTEGER REFERENCES word (id),
  "name" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (body, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER body_name_is_kept BEFORE DELETE ON body_name BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER body_name_is_fixed BEFORE UPDATE OF body, sequence, denied, since, until, rests_on, "form", "name", recorded ON body_name BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER body_name_ends_once BEFORE UPDATE OF ended ON body_name WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE body_field (
  body INTEGER NOT NULL REFERENCES body (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "subject" INTEGER REFERENCES word (id),
  "subject_based" INTEGER CHECK ("subject_based" IN (0, 1)),
  "level" INTEGER REFERENCES word (id),
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (body, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER body_field_is_kept BEFORE DELETE ON body_field BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER body_field_is_fixed BEFORE UPDATE OF body, sequence, denied, since, until, rests_on, "subject", "subject_based", "level", recorded ON body_field BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER body_field_ends_once BEFORE UPDATE OF ended ON body_field WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE body_number (
  body INTEGER NOT NULL REFERENCES body (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "established" INTEGER,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (body, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER body_number_is_kept BEFORE DELETE ON body_number BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER body_number_is_fixed BEFORE UPDATE OF body, sequence, denied, since, until, rests_on, "established", recorded ON body_number BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER body_number_ends_once BEFORE UPDATE OF ended ON body_number WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE body_state (
  body INTEGER NOT NULL REFERENCES body (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "state" INTEGER REFERENCES word (id),
  "taken_over" INTEGER CHECK ("taken_over" IN (0, 1)),
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (body, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER body_state_is_kept BEFORE DELETE ON body_state BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER body_state_is_fixed BEFORE UPDATE OF body, sequence, denied, since, until, rests_on, "state", "taken_over", recorded ON body_state BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER body_state_ends_once BEFORE UPDATE OF ended ON body_state WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE municipality_entry (
  municipality INTEGER NOT NULL REFERENCES municipality (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "name" TEXT,
  "level" INTEGER REFERENCES word (id),
  "language" INTEGER REFERENCES word (id),
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (municipality, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER municipality_entry_is_kept BEFORE DELETE ON municipality_entry BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER municipality_entry_is_fixed BEFORE UPDATE OF municipality, sequence, denied, since, until, rests_on, "name", "level", "language", recorded ON municipality_entry BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER municipality_entry_ends_once BEFORE UPDATE OF ended ON municipality_entry WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE municipality_setting (
  municipality INTEGER NOT NULL REFERENCES municipality (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "setting" INTEGER REFERENCES word (id),
  "value" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (municipality, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER municipality_setting_is_kept BEFORE DELETE ON municipality_setting BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER municipality_setting_is_fixed BEFORE UPDATE OF municipality, sequence, denied, since, until, rests_on, "setting", "value", recorded ON municipality_setting BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER municipality_setting_ends_once BEFORE UPDATE OF ended ON municipality_setting WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE signatory (
  municipality INTEGER NOT NULL REFERENCES municipality (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "role" INTEGER REFERENCES word (id),
  "name" TEXT,
  "post" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (municipality, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER signatory_is_kept BEFORE DELETE ON signatory BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER signatory_is_fixed BEFORE UPDATE OF municipality, sequence, denied, since, until, rests_on, "role", "name", "post", recorded ON signatory BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER signatory_ends_once BEFORE UPDATE OF ended ON signatory WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE educator_entry (
  educator INTEGER NOT NULL REFERENCES educator (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "municipality" INTEGER REFERENCES municipality (id),
  "merged_into" INTEGER REFERENCES educator (id),
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (educator, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER educator_entry_is_kept BEFORE DELETE ON educator_entry BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER educator_entry_is_fixed BEFORE UPDATE OF educator, sequence, denied, since, until, rests_on, "municipality", "merged_into", recorded ON educator_entry BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER educator_entry_ends_once BEFORE UPDATE OF ended ON educator_entry WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE organisation_entry (
  organisation INTEGER NOT NULL REFERENCES organisation (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "municipality" INTEGER REFERENCES municipality (id),
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (organisation, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER organisation_entry_is_kept BEFORE DELETE ON organisation_entry BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER organisation_entry_is_fixed BEFORE UPDATE OF organisation, sequence, denied, since, until, rests_on, "municipality", recorded ON organisation_entry BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER organisation_entry_ends_once BEFORE UPDATE OF ended ON organisation_entry WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE body_entry (
  body INTEGER NOT NULL REFERENCES body (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "kind" INTEGER REFERENCES word (id),
  "municipality" INTEGER REFERENCES municipality (id),
  "parent" INTEGER REFERENCES body (id),
  "taken_over" INTEGER CHECK ("taken_over" IN (0, 1)),
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (body, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER body_entry_is_kept BEFORE DELETE ON body_entry BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER body_entry_is_fixed BEFORE UPDATE OF body, sequence, denied, since, until, rests_on, "kind", "municipality", "parent", "taken_over", recorded ON body_entry BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER body_entry_ends_once BEFORE UPDATE OF ended ON body_entry WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE paper_entry (
  paper INTEGER NOT NULL REFERENCES paper (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "kind" INTEGER REFERENCES word (id),
  "number" TEXT,
  "dated" INTEGER,
  "issuer" TEXT,
  "title" TEXT,
  "state" INTEGER REFERENCES word (id),
  "file" TEXT,
  "hash" TEXT,
  "taken_over" INTEGER CHECK ("taken_over" IN (0, 1)),
  "amends" INTEGER REFERENCES paper (id),
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (paper, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER paper_entry_is_kept BEFORE DELETE ON paper_entry BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER paper_entry_is_fixed BEFORE UPDATE OF paper, sequence, denied, since, until, rests_on, "kind", "number", "dated", "issuer", "title", "state", "file", "hash", "taken_over", "amends", recorded ON paper_entry BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER paper_entry_ends_once BEFORE UPDATE OF ended ON paper_entry WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE edition_entry (
  edition INTEGER NOT NULL REFERENCES edition (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "municipality" INTEGER REFERENCES municipality (id),
  "dated" INTEGER,
  "hash" TEXT,
  "text" TEXT,
  "local_text" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (edition, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER edition_entry_is_kept BEFORE DELETE ON edition_entry BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER edition_entry_is_fixed BEFORE UPDATE OF edition, sequence, denied, since, until, rests_on, "municipality", "dated", "hash", "text", "local_text", recorded ON edition_entry BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER edition_entry_ends_once BEFORE UPDATE OF ended ON edition_entry WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE cycle_entry (
  cycle INTEGER NOT NULL REFERENCES cycle (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "body" INTEGER REFERENCES body (id),
  "title" TEXT,
  "edition" INTEGER REFERENCES edition (id),
  "opened" INTEGER,
  "closed" INTEGER,
  "outcome" INTEGER REFERENCES word (id),
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (cycle, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER cycle_entry_is_kept BEFORE DELETE ON cycle_entry BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER cycle_entry_is_fixed BEFORE UPDATE OF cycle, sequence, denied, since, until, rests_on, "body", "title", "edition", "opened", "closed", "outcome", recorded ON cycle_entry BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER cycle_entry_ends_once BEFORE UPDATE OF ended ON cycle_entry WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE cycle_stage (
  cycle INTEGER NOT NULL REFERENCES cycle (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "stage" INTEGER REFERENCES word (id),
  "done" INTEGER,
  "note" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (cycle, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER cycle_stage_is_kept BEFORE DELETE ON cycle_stage BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER cycle_stage_is_fixed BEFORE UPDATE OF cycle, sequence, denied, since, until, rests_on, "stage", "done", "note", recorded ON cycle_stage BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER cycle_stage_ends_once BEFORE UPDATE OF ended ON cycle_stage WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE dispatch (
  cycle INTEGER NOT NULL REFERENCES cycle (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "kind" INTEGER REFERENCES word (id),
  "organisation" INTEGER REFERENCES organisation (id),
  "body" INTEGER REFERENCES body (id),
  "sent" INTEGER,
  "channel" INTEGER REFERENCES word (id),
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (cycle, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER dispatch_is_kept BEFORE DELETE ON dispatch BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER dispatch_is_fixed BEFORE UPDATE OF cycle, sequence, denied, since, until, rests_on, "kind", "organisation", "body", "sent", "channel", recorded ON dispatch BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER dispatch_ends_once BEFORE UPDATE OF ended ON dispatch WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE cycle_answer (
  cycle INTEGER NOT NULL REFERENCES cycle (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "organisation" INTEGER REFERENCES organisation (id),
  "body" INTEGER REFERENCES body (id),
  "answered" INTEGER,
  "answer" INTEGER REFERENCES word (id),
  "note" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (cycle, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER cycle_answer_is_kept BEFORE DELETE ON cycle_answer BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER cycle_answer_is_fixed BEFORE UPDATE OF cycle, sequence, denied, since, until, rests_on, "organisation", "body", "answered", "answer", "note", recorded ON cycle_answer BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER cycle_answer_ends_once BEFORE UPDATE OF ended ON cycle_answer WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE capacity_basis (
  body INTEGER NOT NULL REFERENCES body (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "year" TEXT,
  "input" INTEGER REFERENCES word (id),
  "quantity" INTEGER,
  "unit" TEXT,
  "note" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (body, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER capacity_basis_is_kept BEFORE DELETE ON capacity_basis BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER capacity_basis_is_fixed BEFORE UPDATE OF body, sequence, denied, since, until, rests_on, "year", "input", "quantity", "unit", "note", recorded ON capacity_basis BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER capacity_basis_ends_once BEFORE UPDATE OF ended ON capacity_basis WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE nomination_entry (
  nomination INTEGER NOT NULL REFERENCES nomination (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "cycle" INTEGER REFERENCES cycle (id),
  "educator" INTEGER REFERENCES educator (id),
  "nominator" INTEGER REFERENCES word (id),
  "organisation" INTEGER REFERENCES organisation (id),
  "body" INTEGER REFERENCES body (id),
  "submitted" INTEGER,
  "signed_by" TEXT,
  "signer_post" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (nomination, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER nomination_entry_is_kept BEFORE DELETE ON nomination_entry BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER nomination_entry_is_fixed BEFORE UPDATE OF nomination, sequence, denied, since, until, rests_on, "cycle", "educator", "nominator", "organisation", "body", "submitted", "signed_by", "signer_post", recorded ON nomination_entry BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER nomination_entry_ends_once BEFORE UPDATE OF ended ON nomination_entry WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE nomination_field (
  nomination INTEGER NOT NULL REFERENCES nomination (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "field" INTEGER REFERENCES word (id),
  "value" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (nomination, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER nomination_field_is_kept BEFORE DELETE ON nomination_field BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER nomination_field_is_fixed BEFORE UPDATE OF nomination, sequence, denied, since, until, rests_on, "field", "value", recorded ON nomination_field BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER nomination_field_ends_once BEFORE UPDATE OF ended ON nomination_field WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE nomination_mark (
  nomination INTEGER NOT NULL REFERENCES nomination (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "mark" INTEGER REFERENCES word (id),
  "marked" INTEGER,
  "reason" TEXT,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (nomination, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER nomination_mark_is_kept BEFORE DELETE ON nomination_mark BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER nomination_mark_is_fixed BEFORE UPDATE OF nomination, sequence, denied, since, until, rests_on, "mark", "marked", "reason", recorded ON nomination_mark BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER nomination_mark_ends_once BEFORE UPDATE OF ended ON nomination_mark WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE selection_decision (
  nomination INTEGER NOT NULL REFERENCES nomination (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "outcome" INTEGER REFERENCES word (id),
  "decided" INTEGER,
  "reason" TEXT,
  "author" TEXT,
  "override" INTEGER CHECK ("override" IN (0, 1)),
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (nomination, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER selection_decision_is_kept BEFORE DELETE ON selection_decision BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER selection_decision_is_fixed BEFORE UPDATE OF nomination, sequence, denied, since, until, rests_on, "outcome", "decided", "reason", "author", "override", recorded ON selection_decision BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER selection_decision_ends_once BEFORE UPDATE OF ended ON selection_decision WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE verdict (
  educator INTEGER NOT NULL REFERENCES educator (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "body" INTEGER REFERENCES body (id),
  "nomination" INTEGER REFERENCES nomination (id),
  "purpose" INTEGER REFERENCES word (id),
  "asked" INTEGER,
  "outcome" INTEGER REFERENCES word (id),
  "edition" INTEGER REFERENCES edition (id),
  "trace" TEXT,
  "reads" TEXT,
  "known" INTEGER,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (educator, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER verdict_is_kept BEFORE DELETE ON verdict BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER verdict_is_fixed BEFORE UPDATE OF educator, sequence, denied, since, until, rests_on, "body", "nomination", "purpose", "asked", "outcome", "edition", "trace", "reads", "known", recorded ON verdict BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER verdict_ends_once BEFORE UPDATE OF ended ON verdict WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE human_decision (
  body INTEGER NOT NULL REFERENCES body (id),
  sequence INTEGER NOT NULL,
  denied INTEGER NOT NULL CHECK (denied IN (0, 1)),
  since INTEGER,
  until INTEGER,
  rests_on INTEGER REFERENCES paper (id),
  "sort" INTEGER REFERENCES word (id),
  "educator" INTEGER REFERENCES educator (id),
  "nomination" INTEGER REFERENCES nomination (id),
  "clause" TEXT,
  "author" TEXT,
  "reason" TEXT,
  "decided" INTEGER,
  recorded INTEGER NOT NULL REFERENCES operation (id),
  ended INTEGER REFERENCES operation (id),
  CHECK (since <= until), CHECK (ended >= recorded),
  PRIMARY KEY (body, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER human_decision_is_kept BEFORE DELETE ON human_decision BEGIN SELECT RAISE(ABORT, 'rows are never deleted'); END;
CREATE TRIGGER human_decision_is_fixed BEFORE UPDATE OF body, sequence, denied, since, until, rests_on, "sort", "educator", "nomination", "clause", "author", "reason", "decided", recorded ON human_decision BEGIN SELECT RAISE(ABORT, 'rows are never changed'); END;
CREATE TRIGGER human_decision_ends_once BEFORE UPDATE OF ended ON human_decision WHEN OLD.ended IS NOT NULL OR NEW.ended IS NULL BEGIN SELECT RAISE(ABORT, 'rows end once'); END;
CREATE TABLE name_index (
  folded TEXT NOT NULL,
  educator INTEGER NOT NULL,
  PRIMARY KEY (folded, educator)
) STRICT, WITHOUT ROWID;
CREATE INDEX nomination_by_cycle ON nomination_entry (cycle);
CREATE INDEX nomination_by_educator ON nomination_entry (educator);
CREATE INDEX membership_by_body ON membership (body);
CREATE INDEX office_by_body ON office (body);
