-- The audit log only grows, and an addition to a signed plan stays. A signed case can be deleted after all, but only
-- once one person has asked for it on a legal basis and another has decided it; the row that says so stays.
-- The INSERT triggers are there for INSERT OR REPLACE, which deletes a row without firing its DELETE trigger.

CREATE TRIGGER "audit_event_update" BEFORE UPDATE ON "audit_event"
BEGIN SELECT RAISE(ABORT, 'what stands in the log never changes'); END;

CREATE TRIGGER "audit_event_delete" BEFORE DELETE ON "audit_event"
BEGIN SELECT RAISE(ABORT, 'what stands in the log is never deleted'); END;

CREATE TRIGGER "audit_event_insert" BEFORE INSERT ON "audit_event"
WHEN EXISTS (SELECT 1 FROM "audit_event" WHERE "practice_id" = NEW."practice_id" AND "seq" >= NEW."seq")
BEGIN SELECT RAISE(ABORT, 'the log only grows at its end'); END;

-- An event takes its number from the head first and its hash to the head last.
CREATE TRIGGER "audit_head_update" BEFORE UPDATE ON "audit_head"
WHEN NEW."practice_id" <> OLD."practice_id"
	OR NEW."seq" NOT IN (OLD."seq", OLD."seq" + 1)
	OR (NEW."hash" <> OLD."hash" AND NOT EXISTS (
		SELECT 1 FROM "audit_event" WHERE "practice_id" = NEW."practice_id" AND "seq" = NEW."seq" AND "hash" = NEW."hash"
	))
BEGIN SELECT RAISE(ABORT, 'the head of the log only moves on to its next event'); END;

CREATE TRIGGER "audit_head_delete" BEFORE DELETE ON "audit_head"
BEGIN SELECT RAISE(ABORT, 'the head of the log is never deleted'); END;

-- AFTER, because an upsert that ends in an update fires the BEFORE INSERT triggers too.
CREATE TRIGGER "audit_head_insert" AFTER INSERT ON "audit_head"
WHEN NEW."seq" <> COALESCE((SELECT max("seq") FROM "audit_event" WHERE "practice_id" = NEW."practice_id"), 1)
	OR NEW."hash" <> COALESCE(
		(SELECT "hash" FROM "audit_event" WHERE "practice_id" = NEW."practice_id" ORDER BY "seq" DESC LIMIT 1), ''
	)
BEGIN SELECT RAISE(ABORT, 'the head of the log names its last event'); END;

CREATE TRIGGER "erasure_insert" BEFORE INSERT ON "erasure"
WHEN NEW."status" <> 'asked'
	OR EXISTS (SELECT 1 FROM "erasure" WHERE "practice_id" = NEW."practice_id" AND "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'a deletion is first asked for, and once'); END;

CREATE TRIGGER "erasure_asked_update" BEFORE UPDATE ON "erasure"
WHEN NEW."practice_id" <> OLD."practice_id" OR NEW."id" <> OLD."id" OR NEW."case_id" <> OLD."case_id"
	OR NEW."asked_by_id" <> OLD."asked_by_id"
BEGIN SELECT RAISE(ABORT, 'who asked for a deletion, and of what, never changes'); END;

CREATE TRIGGER "erasure_second_person" BEFORE UPDATE ON "erasure"
WHEN NEW."status" = 'done' AND (NEW."decided_by_id" IS NULL OR NEW."decided_by_id" = NEW."asked_by_id")
BEGIN SELECT RAISE(ABORT, 'a deletion is decided by another person than who asked for it'); END;

CREATE TRIGGER "erasure_decided_update" BEFORE UPDATE ON "erasure"
WHEN OLD."status" <> 'asked'
BEGIN SELECT RAISE(ABORT, 'a decided deletion never changes'); END;

CREATE TRIGGER "erasure_decided_delete" BEFORE DELETE ON "erasure"
WHEN OLD."status" <> 'asked'
BEGIN SELECT RAISE(ABORT, 'a decided deletion stays on record'); END;

-- What is signed goes only with its case. A comparison with an unknown person is not true, so that it lets nothing go.

DROP TRIGGER "consultation_signed_delete";
CREATE TRIGGER "consultation_signed_delete" BEFORE DELETE ON "consultation"
WHEN OLD."status" = 'signed' AND NOT EXISTS (
	SELECT 1 FROM "erasure" WHERE "practice_id" = OLD."practice_id" AND "case_id" = OLD."case_id"
		AND "status" = 'done' AND "decided_by_id" <> "asked_by_id"
)
BEGIN SELECT RAISE(ABORT, 'a signed consultation is never deleted'); END;

DROP TRIGGER "plan_decision_signed_delete";
CREATE TRIGGER "plan_decision_signed_delete" BEFORE DELETE ON "plan_decision"
WHEN EXISTS (
	SELECT 1 FROM "consultation" AS "c"
	WHERE "c"."practice_id" = OLD."practice_id" AND "c"."id" = OLD."consultation_id" AND "c"."status" = 'signed'
		AND NOT EXISTS (
			SELECT 1 FROM "erasure" AS "e" WHERE "e"."practice_id" = "c"."practice_id" AND "e"."case_id" = "c"."case_id"
				AND "e"."status" = 'done' AND "e"."decided_by_id" <> "e"."asked_by_id"
		)
)
BEGIN SELECT RAISE(ABORT, 'the decisions of a signed plan are never deleted'); END;

DROP TRIGGER "signature_delete";
CREATE TRIGGER "signature_delete" BEFORE DELETE ON "signature"
WHEN NOT EXISTS (
	SELECT 1 FROM "consultation" AS "c"
	JOIN "erasure" AS "e" ON "e"."practice_id" = "c"."practice_id" AND "e"."case_id" = "c"."case_id"
	WHERE "c"."practice_id" = OLD."practice_id" AND "c"."id" = OLD."consultation_id"
		AND "e"."status" = 'done' AND "e"."decided_by_id" <> "e"."asked_by_id"
)
BEGIN SELECT RAISE(ABORT, 'a signature is never deleted'); END;

CREATE TRIGGER "plan_addendum_update" BEFORE UPDATE ON "plan_addendum"
BEGIN SELECT RAISE(ABORT, 'an addition to a signed plan never changes'); END;

CREATE TRIGGER "plan_addendum_delete" BEFORE DELETE ON "plan_addendum"
WHEN NOT EXISTS (
	SELECT 1 FROM "consultation" AS "c"
	JOIN "erasure" AS "e" ON "e"."practice_id" = "c"."practice_id" AND "e"."case_id" = "c"."case_id"
	WHERE "c"."practice_id" = OLD."practice_id" AND "c"."id" = OLD."consultation_id"
		AND "e"."status" = 'done' AND "e"."decided_by_id" <> "e"."asked_by_id"
)
BEGIN SELECT RAISE(ABORT, 'an addition to a signed plan is never deleted'); END;

CREATE TRIGGER "plan_addendum_replace" BEFORE INSERT ON "plan_addendum"
WHEN EXISTS (
	SELECT 1 FROM "plan_addendum"
	WHERE "practice_id" = NEW."practice_id" AND "consultation_id" = NEW."consultation_id" AND "number" = NEW."number"
)
BEGIN SELECT RAISE(ABORT, 'an addition to a signed plan is never replaced'); END;
