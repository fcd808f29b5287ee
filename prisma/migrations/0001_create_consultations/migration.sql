-- CreateTable
CREATE TABLE "practice" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "clinical_case" (
    "practice_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "reference_key" TEXT NOT NULL,
    "birth_year" INTEGER,
    "sex" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" DATETIME NOT NULL,
    "consultation_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "triage_class" TEXT,
    "settled" BOOLEAN,
    "stratum" TEXT,
    "phase" TEXT,
    "saved_at" DATETIME NOT NULL,
    "signed_at" DATETIME,

    PRIMARY KEY ("practice_id", "id"),
    CONSTRAINT "clinical_case_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practice" ("id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "consultation" (
    "practice_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "answers" TEXT NOT NULL,
    "content_version" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL,
    "saved_at" DATETIME NOT NULL,
    "signed_at" DATETIME,
    "create_key" TEXT,
    "save_key" TEXT,

    PRIMARY KEY ("practice_id", "id"),
    CONSTRAINT "consultation_practice_id_case_id_fkey" FOREIGN KEY ("practice_id", "case_id") REFERENCES "clinical_case" ("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "plan_decision" (
    "practice_id" TEXT NOT NULL,
    "consultation_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "item_id" TEXT,
    "section" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "text" TEXT,
    "reason" TEXT,

    PRIMARY KEY ("practice_id", "consultation_id", "id"),
    CONSTRAINT "plan_decision_practice_id_consultation_id_fkey" FOREIGN KEY ("practice_id", "consultation_id") REFERENCES "consultation" ("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "signature" (
    "practice_id" TEXT NOT NULL,
    "consultation_id" TEXT NOT NULL,
    "signed_at" DATETIME NOT NULL,
    "signed_by" TEXT NOT NULL,
    "lang" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "assessment" TEXT NOT NULL,
    "plan" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    PRIMARY KEY ("practice_id", "consultation_id"),
    CONSTRAINT "signature_practice_id_consultation_id_fkey" FOREIGN KEY ("practice_id", "consultation_id") REFERENCES "consultation" ("practice_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT,
    CONSTRAINT "signature_content_hash_fkey" FOREIGN KEY ("content_hash") REFERENCES "content_version" ("hash") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "content_version" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "version" TEXT NOT NULL,
    "frozen" TEXT NOT NULL,
    "created_at" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "clinical_case_practice_id_saved_at_id_idx" ON "clinical_case"("practice_id", "saved_at", "id");

-- CreateIndex
CREATE INDEX "clinical_case_practice_id_status_saved_at_id_idx" ON "clinical_case"("practice_id", "status", "saved_at", "id");

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
CREATE INDEX "content_version_version_idx" ON "content_version"("version");
