-- A signed consultation, its decisions, its signature and the content it rests on never change, whoever writes.
-- The INSERT triggers are there for INSERT OR REPLACE, which deletes a row without firing its DELETE trigger.

CREATE TRIGGER "consultation_signed_update" BEFORE UPDATE ON "consultation"
WHEN OLD."status" = 'signed'
BEGIN SELECT RAISE(ABORT, 'a signed consultation never changes'); END;

CREATE TRIGGER "consultation_signed_delete" BEFORE DELETE ON "consultation"
WHEN OLD."status" = 'signed'
BEGIN SELECT RAISE(ABORT, 'a signed consultation is never deleted'); END;

CREATE TRIGGER "consultation_signed_replace" BEFORE INSERT ON "consultation"
WHEN EXISTS (SELECT 1 FROM "consultation" WHERE "practice_id" = NEW."practice_id" AND "id" = NEW."id" AND "status" = 'signed')
BEGIN SELECT RAISE(ABORT, 'a signed consultation is never replaced'); END;

CREATE TRIGGER "plan_decision_signed_update" BEFORE UPDATE ON "plan_decision"
WHEN EXISTS (
	SELECT 1 FROM "consultation" WHERE "status" = 'signed' AND (
		("practice_id" = OLD."practice_id" AND "id" = OLD."consultation_id")
		OR ("practice_id" = NEW."practice_id" AND "id" = NEW."consultation_id")
	)
)
BEGIN SELECT RAISE(ABORT, 'the decisions of a signed plan never change'); END;

CREATE TRIGGER "plan_decision_signed_delete" BEFORE DELETE ON "plan_decision"
WHEN EXISTS (SELECT 1 FROM "consultation" WHERE "practice_id" = OLD."practice_id" AND "id" = OLD."consultation_id" AND "status" = 'signed')
BEGIN SELECT RAISE(ABORT, 'the decisions of a signed plan are never deleted'); END;

CREATE TRIGGER "plan_decision_signed_insert" BEFORE INSERT ON "plan_decision"
WHEN EXISTS (SELECT 1 FROM "consultation" WHERE "practice_id" = NEW."practice_id" AND "id" = NEW."consultation_id" AND "status" = 'signed')
BEGIN SELECT RAISE(ABORT, 'a signed plan takes no more decisions'); END;

CREATE TRIGGER "signature_update" BEFORE UPDATE ON "signature"
BEGIN SELECT RAISE(ABORT, 'a signature never changes'); END;

CREATE TRIGGER "signature_delete" BEFORE DELETE ON "signature"
BEGIN SELECT RAISE(ABORT, 'a signature is never deleted'); END;

CREATE TRIGGER "signature_replace" BEFORE INSERT ON "signature"
WHEN EXISTS (SELECT 1 FROM "signature" WHERE "practice_id" = NEW."practice_id" AND "consultation_id" = NEW."consultation_id")
BEGIN SELECT RAISE(ABORT, 'a signature is never replaced'); END;

CREATE TRIGGER "content_version_update" BEFORE UPDATE ON "content_version"
BEGIN SELECT RAISE(ABORT, 'frozen content never changes'); END;

CREATE TRIGGER "content_version_delete" BEFORE DELETE ON "content_version"
BEGIN SELECT RAISE(ABORT, 'frozen content is never deleted'); END;

CREATE TRIGGER "content_version_replace" BEFORE INSERT ON "content_version"
WHEN EXISTS (SELECT 1 FROM "content_version" WHERE "hash" = NEW."hash")
BEGIN SELECT RAISE(ABORT, 'frozen content is never replaced'); END;
