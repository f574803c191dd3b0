-- The eligibility of the Luga act (п. 2.5) for everybody, written by hand over the same tables: outcome and the criteria
-- that decide. What the program is measured against. Covers the forms of facts that make_register makes.
.mode csv
CREATE TEMP TABLE w AS SELECT code, id FROM word;
CREATE TEMP TABLE asked AS SELECT CAST(julianday('2026-09-01') - julianday('1970-01-01') AS INTEGER) AS d,
                                  CAST(julianday('2021-09-01') - julianday('1970-01-01') AS INTEGER) AS d5;
CREATE TEMP TABLE employer AS
  SELECT o.organisation AS id,
         EXISTS (SELECT 1 FROM organisation_kind k WHERE k.organisation = o.organisation AND k.ended IS NULL AND k.denied = 0
                 AND k.kind IN (SELECT id FROM w WHERE code IN ('general', 'additional_children'))) AS fits,
         EXISTS (SELECT 1 FROM organisation_kind k WHERE k.organisation = o.organisation AND k.ended IS NULL) AS known,
         EXISTS (SELECT 1 FROM organisation_status s WHERE s.organisation = o.organisation AND s.ended IS NULL AND s.denied = 0
                 AND s.status IN (SELECT id FROM w WHERE code IN ('innovation_site', 'pilot_site', 'base_school'))) AS site
  FROM organisation_entry o WHERE o.ended IS NULL;
CREATE TEMP TABLE place (id INTEGER PRIMARY KEY, fits, known, site);
INSERT INTO place SELECT * FROM employer;
CREATE TEMP TABLE c AS
  SELECT (SELECT id FROM w WHERE code = 'higher') AS higher, (SELECT id FROM w WHERE code = 'pedagogical') AS pedagogical,
         (SELECT id FROM w WHERE code = 'start') AS start_form, (SELECT id FROM w WHERE code = 'stated') AS stated_form,
         (SELECT id FROM w WHERE code = 'highest') AS highest, (SELECT id FROM w WHERE code = 'municipal') AS municipal,
         (SELECT id FROM w WHERE code = 'head') AS head, (SELECT id FROM w WHERE code = 'teacher_mentor') AS mentor,
         (SELECT id FROM w WHERE code = 'teacher_methodologist') AS methodologist, d, d5
  FROM asked;
WITH p AS (
  SELECT e.educator,
    coalesce((SELECT max(CASE WHEN l.fits OR l.site THEN 2 WHEN l.known THEN 0 ELSE 1 END)
              FROM post x JOIN place l ON l.id = x.organisation
              WHERE x.educator = e.educator AND x.ended IS NULL AND x.denied = 0
                AND (x.since IS NULL OR x.since <= c.d) AND (x.until IS NULL OR x.until >= c.d)), 1) AS employer_fits,
    EXISTS (SELECT 1 FROM office x WHERE x.educator = e.educator AND x.ended IS NULL AND x.denied = 0 AND x.office = c.head
              AND (x.since IS NULL OR x.since <= c.d) AND (x.until IS NULL OR x.until >= c.d)) AS heads,
    coalesce((SELECT max(CASE WHEN x.denied THEN 0 WHEN x.level = c.higher AND x.field = c.pedagogical THEN 2
                              WHEN x.level = c.higher AND x.field IS NULL THEN 1 ELSE 0 END)
              FROM education x WHERE x.educator = e.educator AND x.ended IS NULL), 1) AS education_fits,
    coalesce((SELECT max(CASE WHEN x.form = c.start_form AND x.since <= c.d5 THEN 2
                              WHEN x.form = c.stated_form AND x.years >= 5 THEN 2 ELSE 0 END)
              FROM experience x WHERE x.educator = e.educator AND x.ended IS NULL AND x.kind = c.pedagogical), 1) AS experience_fits,
    coalesce((SELECT max(CASE WHEN x.denied = 0 AND x.level = c.highest AND (x.since IS NULL OR x.since <= c.d)
                               AND (x.until IS NULL OR x.until >= c.d) THEN 2 ELSE 0 END)
              FROM category x WHERE x.educator = e.educator AND x.ended IS NULL), 1) AS category_fits,
    EXISTS (SELECT 1 FROM extra_title x WHERE x.educator = e.educator AND x.ended IS NULL AND x.denied = 0
              AND x.title IN (c.mentor, c.methodologist)
              AND (x.since IS NULL OR x.since <= c.d) AND (x.until IS NULL OR x.until >= c.d)) AS titled,
    coalesce((SELECT max(CASE WHEN x.level = c.municipal AND x.denied = 0 THEN 2 WHEN x.level = c.municipal THEN 0 ELSE 1 END)
              FROM contribution x WHERE x.educator = e.educator AND x.ended IS NULL), 1) AS contribution_fits
  FROM educator_entry e, c WHERE e.ended IS NULL AND e.merged_into IS NULL),
v AS (
  SELECT educator, CASE WHEN heads THEN 2 ELSE employer_fits END AS a, education_fits AS b, experience_fits AS g,
         CASE WHEN titled THEN 2 ELSE category_fits END AS h, contribution_fits AS k FROM p)
SELECT i.code, CASE min(a, b, g, h, k) WHEN 2 THEN 'eligible' WHEN 1 THEN 'undetermined' ELSE 'not_eligible' END,
       CASE WHEN a = min(a, b, g, h, k) THEN '2.5.a ' ELSE '' END || CASE WHEN b = min(a, b, g, h, k) THEN '2.5.b ' ELSE '' END ||
       CASE WHEN g = min(a, b, g, h, k) THEN '2.5.c ' ELSE '' END || CASE WHEN h = min(a, b, g, h, k) THEN '2.5.d ' ELSE '' END ||
       CASE WHEN k = min(a, b, g, h, k) THEN '2.5.e' ELSE '' END
FROM v JOIN educator i ON i.id = v.educator;
