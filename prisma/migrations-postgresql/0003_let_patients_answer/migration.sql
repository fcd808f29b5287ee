-- CreateTable
CREATE TABLE "patient_code" (
    "id" TEXT COLLATE "C" NOT NULL,
    "code_hash" TEXT COLLATE "C" NOT NULL,
    "practice_id" TEXT COLLATE "C" NOT NULL,
    "case_id" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "starts_at" TIMESTAMP(3) NOT NULL,
    "expires_at" TIMESTAMP(3) NOT NULL,
    "withdrawn_at" TIMESTAMP(3),
    "created_by" TEXT COLLATE "C" NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "patient_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "patient_form" (
    "practice_id" TEXT COLLATE "C" NOT NULL,
    "id" TEXT COLLATE "C" NOT NULL,
    "case_id" TEXT COLLATE "C" NOT NULL,
    "code_id" TEXT COLLATE "C" NOT NULL,
    "moment" TEXT COLLATE "C" NOT NULL,
    "lang" TEXT COLLATE "C" NOT NULL,
    "answers" TEXT COLLATE "C" NOT NULL,
    "handled" TEXT COLLATE "C" NOT NULL,
    "attention" TEXT COLLATE "C" NOT NULL,
    "pain" INTEGER,
    "function" INTEGER,
    "usual" TEXT COLLATE "C",
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMP(3) NOT NULL,
    "saved_at" TIMESTAMP(3) NOT NULL,
    "submitted_at" TIMESTAMP(3),
    "seen_at" TIMESTAMP(3),
    "seen_by_id" TEXT COLLATE "C",

    CONSTRAINT "patient_form_pkey" PRIMARY KEY ("practice_id", "id")
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
