-- CreateTable
CREATE TABLE "patient_code" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code_hash" TEXT NOT NULL,
    "practice_id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "starts_at" DATETIME NOT NULL,
    "expires_at" DATETIME NOT NULL,
    "withdrawn_at" DATETIME,
    "created_by" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "patient_form" (
    "practice_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "code_id" TEXT NOT NULL,
    "moment" TEXT NOT NULL,
    "lang" TEXT NOT NULL,
    "answers" TEXT NOT NULL,
    "handled" TEXT NOT NULL,
    "attention" TEXT NOT NULL,
    "pain" INTEGER,
    "function" INTEGER,
    "usual" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" DATETIME NOT NULL,
    "saved_at" DATETIME NOT NULL,
    "submitted_at" DATETIME,
    "seen_at" DATETIME,
    "seen_by_id" TEXT,

    PRIMARY KEY ("practice_id", "id")
);

-- CreateIndex
CREATE UNIQUE INDEX "patient_code_code_hash_key" ON "patient_code"("code_hash");

-- CreateIndex
CREATE INDEX "patient_code_practice_id_case_id_created_at_idx" ON "patient_code"("practice_id", "case_id", "created_at");

-- CreateIndex
CREATE INDEX "patient_form_practice_id_seen_at_attention_saved_at_idx" ON "patient_form"("practice_id", "seen_at", "attention", "saved_at");

-- CreateIndex
CREATE INDEX "patient_form_practice_id_case_id_saved_at_idx" ON "patient_form"("practice_id", "case_id", "saved_at");

-- CreateIndex
CREATE INDEX "patient_form_practice_id_moment_saved_at_idx" ON "patient_form"("practice_id", "moment", "saved_at");

-- CreateIndex
CREATE UNIQUE INDEX "patient_form_practice_id_code_id_moment_key" ON "patient_form"("practice_id", "code_id", "moment");
