-- AlterTable
ALTER TABLE "clinical_case" ADD COLUMN "author_id" TEXT;
ALTER TABLE "clinical_case" ADD COLUMN "closed_at" DATETIME;

-- AlterTable
ALTER TABLE "consultation" ADD COLUMN "author_id" TEXT;

-- AlterTable
ALTER TABLE "signature" ADD COLUMN "signed_by_id" TEXT;

-- CreateTable
CREATE TABLE "data_key" (
    "practice_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "wrapped" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,

    PRIMARY KEY ("practice_id", "id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "email_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "totp_secret" TEXT,
    "totp_confirmed_at" DATETIME,
    "totp_pending" TEXT,
    "totp_last_step" INTEGER,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "deactivated_at" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "membership" (
    "practice_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "external" BOOLEAN NOT NULL DEFAULT false,
    "created_at" DATETIME NOT NULL,
    "ended_at" DATETIME,

    PRIMARY KEY ("practice_id", "id"),
    CONSTRAINT "membership_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "token_hash" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "practice_id" TEXT,
    "membership_id" TEXT,
    "stage" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "last_seen_at" DATETIME NOT NULL,
    "expires_at" DATETIME NOT NULL,
    "confirmed_at" DATETIME NOT NULL,
    "device" TEXT NOT NULL,
    "ended_at" DATETIME,
    CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "token_hash" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "practice_id" TEXT,
    "role" TEXT,
    "external" BOOLEAN NOT NULL DEFAULT false,
    "email" TEXT,
    "name" TEXT,
    "user_id" TEXT,
    "created_by" TEXT,
    "created_at" DATETIME NOT NULL,
    "expires_at" DATETIME NOT NULL,
    "used_at" DATETIME,
    "withdrawn_at" DATETIME
);

-- CreateTable
CREATE TABLE "recovery_code" (
    "user_id" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "used_at" DATETIME,

    PRIMARY KEY ("user_id", "hash"),
    CONSTRAINT "recovery_code_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "identity" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,

    PRIMARY KEY ("issuer", "subject"),
    CONSTRAINT "identity_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "throttle" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "points" INTEGER NOT NULL,
    "expire" DATETIME
);

-- CreateTable
CREATE TABLE "audit_head" (
    "practice_id" TEXT NOT NULL PRIMARY KEY,
    "seq" INTEGER NOT NULL,
    "hash" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "audit_event" (
    "practice_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "event" TEXT NOT NULL,
    "actor_id" TEXT,
    "actor_name" TEXT,
    "role" TEXT,
    "session_id" TEXT,
    "case_id" TEXT,
    "subject_id" TEXT,
    "detail" TEXT NOT NULL,
    "previous" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    PRIMARY KEY ("practice_id", "seq")
);

-- CreateTable
CREATE TABLE "plan_addendum" (
    "practice_id" TEXT NOT NULL,
    "consultation_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "section" TEXT NOT NULL,
    "line_id" TEXT,
    "before" TEXT,
    "text" TEXT,
    "reason" TEXT,
    "suggestion_id" TEXT,
    "suggested_by_name" TEXT,
    "author_id" TEXT NOT NULL,
    "author_name" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,

    PRIMARY KEY ("practice_id", "consultation_id", "number"),
    CONSTRAINT "plan_addendum_practice_id_consultation_id_fkey" FOREIGN KEY ("practice_id", "consultation_id") REFERENCES "consultation" ("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "review" (
    "practice_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "consultation_id" TEXT NOT NULL,
    "to_user_id" TEXT,
    "question" TEXT,
    "asked_by_id" TEXT NOT NULL,
    "asked_by_name" TEXT NOT NULL,
    "asked_at" DATETIME NOT NULL,
    "urgency" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'waiting',
    "claimed_by_id" TEXT,
    "claimed_by_name" TEXT,
    "claimed_at" DATETIME,
    "outcome" TEXT,
    "reply" TEXT,
    "next_contact" TEXT,
    "finished_at" DATETIME,
    "attention" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "create_key" TEXT,

    PRIMARY KEY ("practice_id", "id")
);

-- CreateTable
CREATE TABLE "review_mark" (
    "practice_id" TEXT NOT NULL,
    "review_id" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "plan_version" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("practice_id", "review_id", "section"),
    CONSTRAINT "review_mark_practice_id_review_id_fkey" FOREIGN KEY ("practice_id", "review_id") REFERENCES "review" ("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "review_message" (
    "practice_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "review_id" TEXT NOT NULL,
    "section" TEXT,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "by_id" TEXT NOT NULL,
    "by_name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("practice_id", "id"),
    CONSTRAINT "review_message_practice_id_review_id_fkey" FOREIGN KEY ("practice_id", "review_id") REFERENCES "review" ("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "suggestion" (
    "practice_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "review_id" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "line_id" TEXT,
    "before" TEXT,
    "text" TEXT,
    "reason" TEXT,
    "plan_version" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "by_id" TEXT NOT NULL,
    "by_name" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "decided_by_id" TEXT,
    "decided_at" DATETIME,
    "answer" TEXT,

    PRIMARY KEY ("practice_id", "id"),
    CONSTRAINT "suggestion_practice_id_review_id_fkey" FOREIGN KEY ("practice_id", "review_id") REFERENCES "review" ("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "session_score" (
    "practice_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "review_id" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "scores" TEXT NOT NULL,
    "by_id" TEXT NOT NULL,
    "by_name" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,

    PRIMARY KEY ("practice_id", "id")
);

-- CreateTable
CREATE TABLE "notification" (
    "practice_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "review_id" TEXT,
    "created_at" DATETIME NOT NULL,
    "seen_at" DATETIME,

    PRIMARY KEY ("practice_id", "id")
);

-- CreateTable
CREATE TABLE "case_opening" (
    "practice_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "session_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "opened_at" DATETIME NOT NULL,
    "expires_at" DATETIME NOT NULL,

    PRIMARY KEY ("practice_id", "id")
);

-- CreateTable
CREATE TABLE "erasure" (
    "practice_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'asked',
    "asked_by_id" TEXT NOT NULL,
    "asked_by_name" TEXT NOT NULL,
    "asked_at" DATETIME NOT NULL,
    "decided_by_id" TEXT,
    "decided_by_name" TEXT,
    "decided_at" DATETIME,
    "counts" TEXT,

    PRIMARY KEY ("practice_id", "id")
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
CREATE INDEX "clinical_case_practice_id_triage_class_saved_at_id_idx" ON "clinical_case"("practice_id", "triage_class", "saved_at", "id");

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
