-- Text is compared by its bytes, as SQLite does, so that a page of a list begins where the last one ended on both.

-- CreateEnum
CREATE TYPE "ConsultationStatus" AS ENUM ('draft', 'signed');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('gp', 'physio', 'admin');

-- CreateTable
CREATE TABLE "practice" (
    "id" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "practice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "data_key" (
    "practice_id" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "wrapped" TEXT COLLATE "C" NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "data_key_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT COLLATE "C" NOT NULL,
    "email" TEXT COLLATE "C" NOT NULL,
    "email_key" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "password_hash" TEXT COLLATE "C",
    "totp_secret" TEXT COLLATE "C",
    "totp_confirmed_at" TIMESTAMP(3),
    "totp_pending" TEXT COLLATE "C",
    "totp_last_step" INTEGER,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "deactivated_at" TIMESTAMP(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "practice_id" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "user_id" TEXT COLLATE "C" NOT NULL,
    "role" "Role" NOT NULL,
    "external" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMP(3) NOT NULL,
    "ended_at" TIMESTAMP(3),

    CONSTRAINT "membership_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT COLLATE "C" NOT NULL,
    "token_hash" TEXT COLLATE "C" NOT NULL,
    "user_id" TEXT COLLATE "C" NOT NULL,
    "practice_id" TEXT COLLATE "C",
    "membership_id" TEXT COLLATE "C",
    "stage" TEXT COLLATE "C" NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,
    "last_seen_at" TIMESTAMP(3) NOT NULL,
    "expires_at" TIMESTAMP(3) NOT NULL,
    "confirmed_at" TIMESTAMP(3) NOT NULL,
    "device" TEXT COLLATE "C" NOT NULL,
    "ended_at" TIMESTAMP(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "id" TEXT COLLATE "C" NOT NULL,
    "token_hash" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "practice_id" TEXT COLLATE "C",
    "role" "Role",
    "external" BOOLEAN NOT NULL DEFAULT false,
    "email" TEXT COLLATE "C",
    "name" TEXT COLLATE "C",
    "user_id" TEXT COLLATE "C",
    "created_by" TEXT COLLATE "C",
    "created_at" TIMESTAMP(3) NOT NULL,
    "expires_at" TIMESTAMP(3) NOT NULL,
    "used_at" TIMESTAMP(3),
    "withdrawn_at" TIMESTAMP(3),

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recovery_code" (
    "user_id" TEXT COLLATE "C" NOT NULL,
    "hash" TEXT COLLATE "C" NOT NULL,
    "used_at" TIMESTAMP(3),

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("user_id","hash")
);

-- CreateTable
CREATE TABLE "identity" (
    "issuer" TEXT COLLATE "C" NOT NULL,
    "subject" TEXT COLLATE "C" NOT NULL,
    "user_id" TEXT COLLATE "C" NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "identity_pkey" PRIMARY KEY ("issuer","subject")
);

-- CreateTable
CREATE TABLE "throttle" (
    "key" TEXT COLLATE "C" NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMP(3),

    CONSTRAINT "throttle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "practice_id" TEXT COLLATE "C" NOT NULL,
    "seq" INTEGER NOT NULL,
    "hash" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("practice_id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "practice_id" TEXT COLLATE "C" NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "event" TEXT COLLATE "C" NOT NULL,
    "actor_id" TEXT COLLATE "C",
    "actor_name" TEXT COLLATE "C",
    "role" TEXT COLLATE "C",
    "session_id" TEXT COLLATE "C",
    "case_id" TEXT COLLATE "C",
    "subject_id" TEXT COLLATE "C",
    "detail" TEXT COLLATE "C" NOT NULL,
    "previous" TEXT COLLATE "C" NOT NULL,
    "hash" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("practice_id","seq")
);

-- CreateTable
CREATE TABLE "clinical_case" (
    "practice_id" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "reference" TEXT COLLATE "C" NOT NULL,
    "reference_key" TEXT COLLATE "C" NOT NULL,
    "birth_year" INTEGER,
    "sex" TEXT COLLATE "C",
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMP(3) NOT NULL,
    "consultation_id" TEXT COLLATE "C" NOT NULL,
    "status" "ConsultationStatus" NOT NULL,
    "triage_class" TEXT COLLATE "C",
    "settled" BOOLEAN,
    "stratum" TEXT COLLATE "C",
    "phase" TEXT COLLATE "C",
    "saved_at" TIMESTAMP(3) NOT NULL,
    "signed_at" TIMESTAMP(3),
    "author_id" TEXT COLLATE "C",
    "closed_at" TIMESTAMP(3),

    CONSTRAINT "clinical_case_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "consultation" (
    "practice_id" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "case_id" TEXT COLLATE "C" NOT NULL,
    "status" "ConsultationStatus" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "answers" TEXT COLLATE "C" NOT NULL,
    "content_version" TEXT COLLATE "C" NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,
    "saved_at" TIMESTAMP(3) NOT NULL,
    "signed_at" TIMESTAMP(3),
    "create_key" TEXT COLLATE "C",
    "save_key" TEXT COLLATE "C",
    "plan_record" TEXT COLLATE "C",
    "author_id" TEXT COLLATE "C",

    CONSTRAINT "consultation_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "plan_decision" (
    "practice_id" TEXT COLLATE "C" NOT NULL,
    "consultation_id" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "item_id" TEXT COLLATE "C",
    "section" TEXT COLLATE "C" NOT NULL,
    "action" TEXT COLLATE "C" NOT NULL,
    "text" TEXT COLLATE "C",
    "reason" TEXT COLLATE "C",

    CONSTRAINT "plan_decision_pkey" PRIMARY KEY ("practice_id","consultation_id","id")
);

-- CreateTable
CREATE TABLE "signature" (
    "practice_id" TEXT COLLATE "C" NOT NULL,
    "consultation_id" TEXT COLLATE "C" NOT NULL,
    "signed_at" TIMESTAMP(3) NOT NULL,
    "signed_by" TEXT COLLATE "C" NOT NULL,
    "signed_by_id" TEXT COLLATE "C",
    "lang" TEXT COLLATE "C" NOT NULL,
    "content_hash" TEXT COLLATE "C" NOT NULL,
    "assessment" TEXT COLLATE "C" NOT NULL,
    "plan" TEXT COLLATE "C" NOT NULL,
    "record" TEXT COLLATE "C",
    "hash" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "signature_pkey" PRIMARY KEY ("practice_id","consultation_id")
);

-- CreateTable
CREATE TABLE "plan_addendum" (
    "practice_id" TEXT COLLATE "C" NOT NULL,
    "consultation_id" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,
    "section" TEXT COLLATE "C" NOT NULL,
    "line_id" TEXT COLLATE "C",
    "before" TEXT COLLATE "C",
    "text" TEXT COLLATE "C",
    "reason" TEXT COLLATE "C",
    "suggestion_id" TEXT COLLATE "C",
    "suggested_by_name" TEXT COLLATE "C",
    "author_id" TEXT COLLATE "C" NOT NULL,
    "author_name" TEXT COLLATE "C" NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "plan_addendum_pkey" PRIMARY KEY ("practice_id","consultation_id","number")
);

-- CreateTable
CREATE TABLE "review" (
    "practice_id" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "case_id" TEXT COLLATE "C" NOT NULL,
    "consultation_id" TEXT COLLATE "C" NOT NULL,
    "to_user_id" TEXT COLLATE "C",
    "question" TEXT COLLATE "C",
    "asked_by_id" TEXT COLLATE "C" NOT NULL,
    "asked_by_name" TEXT COLLATE "C" NOT NULL,
    "asked_at" TIMESTAMP(3) NOT NULL,
    "urgency" INTEGER NOT NULL,
    "status" TEXT COLLATE "C" NOT NULL DEFAULT 'waiting',
    "claimed_by_id" TEXT COLLATE "C",
    "claimed_by_name" TEXT COLLATE "C",
    "claimed_at" TIMESTAMP(3),
    "outcome" TEXT COLLATE "C",
    "reply" TEXT COLLATE "C",
    "next_contact" TEXT COLLATE "C",
    "finished_at" TIMESTAMP(3),
    "attention" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "create_key" TEXT COLLATE "C",

    CONSTRAINT "review_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "review_mark" (
    "practice_id" TEXT COLLATE "C" NOT NULL,
    "review_id" TEXT COLLATE "C" NOT NULL,
    "section" TEXT COLLATE "C" NOT NULL,
    "verdict" TEXT COLLATE "C" NOT NULL,
    "plan_version" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "review_mark_pkey" PRIMARY KEY ("practice_id","review_id","section")
);

-- CreateTable
CREATE TABLE "review_message" (
    "practice_id" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "review_id" TEXT COLLATE "C" NOT NULL,
    "section" TEXT COLLATE "C",
    "kind" TEXT COLLATE "C" NOT NULL,
    "text" TEXT COLLATE "C" NOT NULL,
    "by_id" TEXT COLLATE "C" NOT NULL,
    "by_name" TEXT COLLATE "C" NOT NULL,
    "role" "Role" NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "review_message_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "suggestion" (
    "practice_id" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "review_id" TEXT COLLATE "C" NOT NULL,
    "section" TEXT COLLATE "C" NOT NULL,
    "line_id" TEXT COLLATE "C",
    "before" TEXT COLLATE "C",
    "text" TEXT COLLATE "C",
    "reason" TEXT COLLATE "C",
    "plan_version" INTEGER NOT NULL,
    "status" TEXT COLLATE "C" NOT NULL DEFAULT 'open',
    "by_id" TEXT COLLATE "C" NOT NULL,
    "by_name" TEXT COLLATE "C" NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,
    "decided_by_id" TEXT COLLATE "C",
    "decided_at" TIMESTAMP(3),
    "answer" TEXT COLLATE "C",

    CONSTRAINT "suggestion_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "session_score" (
    "practice_id" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "case_id" TEXT COLLATE "C" NOT NULL,
    "review_id" TEXT COLLATE "C" NOT NULL,
    "day" TEXT COLLATE "C" NOT NULL,
    "scores" TEXT COLLATE "C" NOT NULL,
    "by_id" TEXT COLLATE "C" NOT NULL,
    "by_name" TEXT COLLATE "C" NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "session_score_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "notification" (
    "practice_id" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "user_id" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "case_id" TEXT COLLATE "C" NOT NULL,
    "review_id" TEXT COLLATE "C",
    "created_at" TIMESTAMP(3) NOT NULL,
    "seen_at" TIMESTAMP(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "case_opening" (
    "practice_id" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "case_id" TEXT COLLATE "C" NOT NULL,
    "session_id" TEXT COLLATE "C" NOT NULL,
    "reason" TEXT COLLATE "C" NOT NULL,
    "opened_at" TIMESTAMP(3) NOT NULL,
    "expires_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "case_opening_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "erasure" (
    "practice_id" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "case_id" TEXT COLLATE "C" NOT NULL,
    "basis" TEXT COLLATE "C" NOT NULL,
    "reason" TEXT COLLATE "C" NOT NULL,
    "status" TEXT COLLATE "C" NOT NULL DEFAULT 'asked',
    "asked_by_id" TEXT COLLATE "C" NOT NULL,
    "asked_by_name" TEXT COLLATE "C" NOT NULL,
    "asked_at" TIMESTAMP(3) NOT NULL,
    "decided_by_id" TEXT COLLATE "C",
    "decided_by_name" TEXT COLLATE "C",
    "decided_at" TIMESTAMP(3),
    "counts" TEXT COLLATE "C",

    CONSTRAINT "erasure_pkey" PRIMARY KEY ("practice_id","id")
);

-- CreateTable
CREATE TABLE "content_version" (
    "hash" TEXT COLLATE "C" NOT NULL,
    "version" TEXT COLLATE "C" NOT NULL,
    "frozen" TEXT COLLATE "C" NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "content_version_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key_key" ON "user"("email_key");

-- CreateIndex
CREATE INDEX "membership_user_id_idx" ON "membership"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_practice_id_user_id_role_key" ON "membership"("practice_id", "user_id", "role");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_hash_key" ON "session"("token_hash");

-- CreateIndex
CREATE INDEX "session_user_id_ended_at_idx" ON "session"("user_id", "ended_at");

-- CreateIndex
CREATE UNIQUE INDEX "one_time_link_token_hash_key" ON "one_time_link"("token_hash");

-- CreateIndex
CREATE INDEX "one_time_link_practice_id_kind_created_at_idx" ON "one_time_link"("practice_id", "kind", "created_at");

-- CreateIndex
CREATE INDEX "identity_user_id_idx" ON "identity"("user_id");

-- CreateIndex
CREATE INDEX "audit_event_practice_id_case_id_seq_idx" ON "audit_event"("practice_id", "case_id", "seq");

-- CreateIndex
CREATE INDEX "audit_event_practice_id_actor_id_seq_idx" ON "audit_event"("practice_id", "actor_id", "seq");

-- CreateIndex
CREATE INDEX "audit_event_practice_id_event_seq_idx" ON "audit_event"("practice_id", "event", "seq");

-- CreateIndex
CREATE INDEX "audit_event_practice_id_at_idx" ON "audit_event"("practice_id", "at");

-- CreateIndex
CREATE INDEX "clinical_case_practice_id_saved_at_id_idx" ON "clinical_case"("practice_id", "saved_at", "id");

-- CreateIndex
CREATE INDEX "clinical_case_practice_id_status_saved_at_id_idx" ON "clinical_case"("practice_id", "status", "saved_at", "id");

-- CreateIndex
CREATE INDEX "clinical_case_practice_id_triage_class_saved_at_id_idx" ON "clinical_case"("practice_id", "triage_class", "saved_at", "id");

-- CreateIndex
CREATE INDEX "clinical_case_practice_id_settled_saved_at_id_idx" ON "clinical_case"("practice_id", "settled", "saved_at", "id");

-- CreateIndex
CREATE INDEX "clinical_case_practice_id_stratum_saved_at_id_idx" ON "clinical_case"("practice_id", "stratum", "saved_at", "id");

-- CreateIndex
CREATE INDEX "clinical_case_practice_id_phase_saved_at_id_idx" ON "clinical_case"("practice_id", "phase", "saved_at", "id");

-- CreateIndex
CREATE INDEX "clinical_case_practice_id_author_id_saved_at_id_idx" ON "clinical_case"("practice_id", "author_id", "saved_at", "id");

-- CreateIndex
CREATE INDEX "clinical_case_practice_id_signed_at_id_idx" ON "clinical_case"("practice_id", "signed_at", "id");

-- CreateIndex
CREATE INDEX "clinical_case_practice_id_created_at_id_idx" ON "clinical_case"("practice_id", "created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "clinical_case_practice_id_reference_key_key" ON "clinical_case"("practice_id", "reference_key");

-- CreateIndex
CREATE INDEX "consultation_practice_id_case_id_created_at_idx" ON "consultation"("practice_id", "case_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "consultation_practice_id_create_key_key" ON "consultation"("practice_id", "create_key");

-- CreateIndex
CREATE UNIQUE INDEX "plan_decision_practice_id_consultation_id_item_id_key" ON "plan_decision"("practice_id", "consultation_id", "item_id");

-- CreateIndex
CREATE INDEX "signature_practice_id_content_hash_idx" ON "signature"("practice_id", "content_hash");

-- CreateIndex
CREATE INDEX "review_practice_id_status_urgency_asked_at_id_idx" ON "review"("practice_id", "status", "urgency", "asked_at", "id");

-- CreateIndex
CREATE INDEX "review_practice_id_to_user_id_status_urgency_asked_at_id_idx" ON "review"("practice_id", "to_user_id", "status", "urgency", "asked_at", "id");

-- CreateIndex
CREATE INDEX "review_practice_id_claimed_by_id_status_asked_at_id_idx" ON "review"("practice_id", "claimed_by_id", "status", "asked_at", "id");

-- CreateIndex
CREATE INDEX "review_practice_id_case_id_asked_at_idx" ON "review"("practice_id", "case_id", "asked_at");

-- CreateIndex
CREATE INDEX "review_practice_id_attention_asked_at_id_idx" ON "review"("practice_id", "attention", "asked_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "review_practice_id_create_key_key" ON "review"("practice_id", "create_key");

-- CreateIndex
CREATE INDEX "review_message_practice_id_review_id_at_idx" ON "review_message"("practice_id", "review_id", "at");

-- CreateIndex
CREATE INDEX "suggestion_practice_id_review_id_created_at_idx" ON "suggestion"("practice_id", "review_id", "created_at");

-- CreateIndex
CREATE INDEX "session_score_practice_id_case_id_day_id_idx" ON "session_score"("practice_id", "case_id", "day", "id");

-- CreateIndex
CREATE INDEX "notification_practice_id_user_id_seen_at_created_at_idx" ON "notification"("practice_id", "user_id", "seen_at", "created_at");

-- CreateIndex
CREATE INDEX "case_opening_practice_id_session_id_case_id_expires_at_idx" ON "case_opening"("practice_id", "session_id", "case_id", "expires_at");

-- CreateIndex
CREATE INDEX "erasure_practice_id_status_asked_at_idx" ON "erasure"("practice_id", "status", "asked_at");

-- CreateIndex
CREATE INDEX "erasure_practice_id_case_id_idx" ON "erasure"("practice_id", "case_id");

-- CreateIndex
CREATE INDEX "content_version_version_idx" ON "content_version"("version");

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "identity" ADD CONSTRAINT "identity_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clinical_case" ADD CONSTRAINT "clinical_case_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "consultation" ADD CONSTRAINT "consultation_practice_id_case_id_fkey" FOREIGN KEY ("practice_id", "case_id") REFERENCES "clinical_case"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "plan_decision" ADD CONSTRAINT "plan_decision_practice_id_consultation_id_fkey" FOREIGN KEY ("practice_id", "consultation_id") REFERENCES "consultation"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "signature" ADD CONSTRAINT "signature_practice_id_consultation_id_fkey" FOREIGN KEY ("practice_id", "consultation_id") REFERENCES "consultation"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "signature" ADD CONSTRAINT "signature_content_hash_fkey" FOREIGN KEY ("content_hash") REFERENCES "content_version"("hash") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "plan_addendum" ADD CONSTRAINT "plan_addendum_practice_id_consultation_id_fkey" FOREIGN KEY ("practice_id", "consultation_id") REFERENCES "consultation"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "review_mark" ADD CONSTRAINT "review_mark_practice_id_review_id_fkey" FOREIGN KEY ("practice_id", "review_id") REFERENCES "review"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "review_message" ADD CONSTRAINT "review_message_practice_id_review_id_fkey" FOREIGN KEY ("practice_id", "review_id") REFERENCES "review"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_practice_id_review_id_fkey" FOREIGN KEY ("practice_id", "review_id") REFERENCES "review"("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What must never change doesn't, whoever writes: the same protections as on SQLite, under the same names. Those against
-- INSERT OR REPLACE are not needed here, where a key that is taken refuses the row.

CREATE FUNCTION "refuse"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '%', TG_ARGV[0]; END $$;

CREATE TRIGGER "consultation_signed_update" BEFORE UPDATE ON "consultation" FOR EACH ROW
WHEN (OLD."status" = 'signed')
EXECUTE FUNCTION "refuse"('a signed consultation never changes');

CREATE FUNCTION "plan_decision_signed_update"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (
	SELECT 1 FROM "consultation" WHERE "status" = 'signed' AND (
		("practice_id" = OLD."practice_id" AND "id" = OLD."consultation_id")
		OR ("practice_id" = NEW."practice_id" AND "id" = NEW."consultation_id")
	)
) THEN
		RAISE EXCEPTION 'the decisions of a signed plan never change';
	END IF;
	RETURN NEW;
END $$;
CREATE TRIGGER "plan_decision_signed_update" BEFORE UPDATE ON "plan_decision" FOR EACH ROW EXECUTE FUNCTION "plan_decision_signed_update"();

CREATE FUNCTION "plan_decision_signed_insert"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (SELECT 1 FROM "consultation" WHERE "practice_id" = NEW."practice_id" AND "id" = NEW."consultation_id" AND "status" = 'signed') THEN
		RAISE EXCEPTION 'a signed plan takes no more decisions';
	END IF;
	RETURN NEW;
END $$;
CREATE TRIGGER "plan_decision_signed_insert" BEFORE INSERT ON "plan_decision" FOR EACH ROW EXECUTE FUNCTION "plan_decision_signed_insert"();

CREATE TRIGGER "signature_update" BEFORE UPDATE ON "signature" FOR EACH ROW EXECUTE FUNCTION "refuse"('a signature never changes');

CREATE TRIGGER "content_version_update" BEFORE UPDATE ON "content_version" FOR EACH ROW EXECUTE FUNCTION "refuse"('frozen content never changes');

CREATE TRIGGER "content_version_delete" BEFORE DELETE ON "content_version" FOR EACH ROW EXECUTE FUNCTION "refuse"('frozen content is never deleted');

CREATE TRIGGER "audit_event_update" BEFORE UPDATE ON "audit_event" FOR EACH ROW EXECUTE FUNCTION "refuse"('what stands in the log never changes');

CREATE TRIGGER "audit_event_delete" BEFORE DELETE ON "audit_event" FOR EACH ROW EXECUTE FUNCTION "refuse"('what stands in the log is never deleted');

CREATE FUNCTION "audit_event_insert"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (SELECT 1 FROM "audit_event" WHERE "practice_id" = NEW."practice_id" AND "seq" >= NEW."seq") THEN
		RAISE EXCEPTION 'the log only grows at its end';
	END IF;
	RETURN NEW;
END $$;
CREATE TRIGGER "audit_event_insert" BEFORE INSERT ON "audit_event" FOR EACH ROW EXECUTE FUNCTION "audit_event_insert"();

CREATE FUNCTION "audit_head_update"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW."practice_id" <> OLD."practice_id"
	OR NEW."seq" NOT IN (OLD."seq", OLD."seq" + 1)
	OR (NEW."hash" <> OLD."hash" AND NOT EXISTS (
		SELECT 1 FROM "audit_event" WHERE "practice_id" = NEW."practice_id" AND "seq" = NEW."seq" AND "hash" = NEW."hash"
	)) THEN
		RAISE EXCEPTION 'the head of the log only moves on to its next event';
	END IF;
	RETURN NEW;
END $$;
CREATE TRIGGER "audit_head_update" BEFORE UPDATE ON "audit_head" FOR EACH ROW EXECUTE FUNCTION "audit_head_update"();

CREATE TRIGGER "audit_head_delete" BEFORE DELETE ON "audit_head" FOR EACH ROW EXECUTE FUNCTION "refuse"('the head of the log is never deleted');

CREATE FUNCTION "audit_head_insert"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW."seq" <> COALESCE((SELECT max("seq") FROM "audit_event" WHERE "practice_id" = NEW."practice_id"), 1)
	OR NEW."hash" <> COALESCE(
		(SELECT "hash" FROM "audit_event" WHERE "practice_id" = NEW."practice_id" ORDER BY "seq" DESC LIMIT 1), ''
	) THEN
		RAISE EXCEPTION 'the head of the log names its last event';
	END IF;
	RETURN NEW;
END $$;
CREATE TRIGGER "audit_head_insert" AFTER INSERT ON "audit_head" FOR EACH ROW EXECUTE FUNCTION "audit_head_insert"();

CREATE FUNCTION "erasure_insert"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NEW."status" <> 'asked'
	OR EXISTS (SELECT 1 FROM "erasure" WHERE "practice_id" = NEW."practice_id" AND "id" = NEW."id") THEN
		RAISE EXCEPTION 'a deletion is first asked for, and once';
	END IF;
	RETURN NEW;
END $$;
CREATE TRIGGER "erasure_insert" BEFORE INSERT ON "erasure" FOR EACH ROW EXECUTE FUNCTION "erasure_insert"();

CREATE TRIGGER "erasure_asked_update" BEFORE UPDATE ON "erasure" FOR EACH ROW
WHEN (NEW."practice_id" <> OLD."practice_id" OR NEW."id" <> OLD."id" OR NEW."case_id" <> OLD."case_id"
	OR NEW."asked_by_id" <> OLD."asked_by_id")
EXECUTE FUNCTION "refuse"('who asked for a deletion, and of what, never changes');

CREATE TRIGGER "erasure_second_person" BEFORE UPDATE ON "erasure" FOR EACH ROW
WHEN (NEW."status" = 'done' AND (NEW."decided_by_id" IS NULL OR NEW."decided_by_id" = NEW."asked_by_id"))
EXECUTE FUNCTION "refuse"('a deletion is decided by another person than who asked for it');

CREATE TRIGGER "erasure_decided_update" BEFORE UPDATE ON "erasure" FOR EACH ROW
WHEN (OLD."status" <> 'asked')
EXECUTE FUNCTION "refuse"('a decided deletion never changes');

CREATE TRIGGER "erasure_decided_delete" BEFORE DELETE ON "erasure" FOR EACH ROW
WHEN (OLD."status" <> 'asked')
EXECUTE FUNCTION "refuse"('a decided deletion stays on record');

CREATE FUNCTION "consultation_signed_delete"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF OLD."status" = 'signed' AND NOT EXISTS (
	SELECT 1 FROM "erasure" WHERE "practice_id" = OLD."practice_id" AND "case_id" = OLD."case_id"
		AND "status" = 'done' AND "decided_by_id" <> "asked_by_id"
) THEN
		RAISE EXCEPTION 'a signed consultation is never deleted';
	END IF;
	RETURN OLD;
END $$;
CREATE TRIGGER "consultation_signed_delete" BEFORE DELETE ON "consultation" FOR EACH ROW EXECUTE FUNCTION "consultation_signed_delete"();

CREATE FUNCTION "plan_decision_signed_delete"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (
	SELECT 1 FROM "consultation" AS "c"
	WHERE "c"."practice_id" = OLD."practice_id" AND "c"."id" = OLD."consultation_id" AND "c"."status" = 'signed'
		AND NOT EXISTS (
			SELECT 1 FROM "erasure" AS "e" WHERE "e"."practice_id" = "c"."practice_id" AND "e"."case_id" = "c"."case_id"
				AND "e"."status" = 'done' AND "e"."decided_by_id" <> "e"."asked_by_id"
		)
) THEN
		RAISE EXCEPTION 'the decisions of a signed plan are never deleted';
	END IF;
	RETURN OLD;
END $$;
CREATE TRIGGER "plan_decision_signed_delete" BEFORE DELETE ON "plan_decision" FOR EACH ROW EXECUTE FUNCTION "plan_decision_signed_delete"();

CREATE FUNCTION "signature_delete"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NOT EXISTS (
	SELECT 1 FROM "consultation" AS "c"
	JOIN "erasure" AS "e" ON "e"."practice_id" = "c"."practice_id" AND "e"."case_id" = "c"."case_id"
	WHERE "c"."practice_id" = OLD."practice_id" AND "c"."id" = OLD."consultation_id"
		AND "e"."status" = 'done' AND "e"."decided_by_id" <> "e"."asked_by_id"
) THEN
		RAISE EXCEPTION 'a signature is never deleted';
	END IF;
	RETURN OLD;
END $$;
CREATE TRIGGER "signature_delete" BEFORE DELETE ON "signature" FOR EACH ROW EXECUTE FUNCTION "signature_delete"();

CREATE TRIGGER "plan_addendum_update" BEFORE UPDATE ON "plan_addendum" FOR EACH ROW EXECUTE FUNCTION "refuse"('an addition to a signed plan never changes');

CREATE FUNCTION "plan_addendum_delete"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF NOT EXISTS (
	SELECT 1 FROM "consultation" AS "c"
	JOIN "erasure" AS "e" ON "e"."practice_id" = "c"."practice_id" AND "e"."case_id" = "c"."case_id"
	WHERE "c"."practice_id" = OLD."practice_id" AND "c"."id" = OLD."consultation_id"
		AND "e"."status" = 'done' AND "e"."decided_by_id" <> "e"."asked_by_id"
) THEN
		RAISE EXCEPTION 'an addition to a signed plan is never deleted';
	END IF;
	RETURN OLD;
END $$;
CREATE TRIGGER "plan_addendum_delete" BEFORE DELETE ON "plan_addendum" FOR EACH ROW EXECUTE FUNCTION "plan_addendum_delete"();

-- A table that is emptied fires none of the triggers above.

CREATE TRIGGER "consultation_truncate" BEFORE TRUNCATE ON "consultation" EXECUTE FUNCTION "refuse"('what is protected is never emptied');

CREATE TRIGGER "plan_decision_truncate" BEFORE TRUNCATE ON "plan_decision" EXECUTE FUNCTION "refuse"('what is protected is never emptied');

CREATE TRIGGER "signature_truncate" BEFORE TRUNCATE ON "signature" EXECUTE FUNCTION "refuse"('what is protected is never emptied');

CREATE TRIGGER "content_version_truncate" BEFORE TRUNCATE ON "content_version" EXECUTE FUNCTION "refuse"('what is protected is never emptied');

CREATE TRIGGER "audit_event_truncate" BEFORE TRUNCATE ON "audit_event" EXECUTE FUNCTION "refuse"('what is protected is never emptied');

CREATE TRIGGER "audit_head_truncate" BEFORE TRUNCATE ON "audit_head" EXECUTE FUNCTION "refuse"('what is protected is never emptied');

CREATE TRIGGER "erasure_truncate" BEFORE TRUNCATE ON "erasure" EXECUTE FUNCTION "refuse"('what is protected is never emptied');

CREATE TRIGGER "plan_addendum_truncate" BEFORE TRUNCATE ON "plan_addendum" EXECUTE FUNCTION "refuse"('what is protected is never emptied');
