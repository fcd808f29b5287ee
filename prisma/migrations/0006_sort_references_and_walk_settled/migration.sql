-- CreateIndex
CREATE INDEX "clinical_case_practice_id_settled_saved_at_id_idx" ON "clinical_case"("practice_id", "settled", "saved_at", "id");

-- The key of a reference is what the list is sorted by, and Unicode has å before æ and ø: U+E000 stands for it.
UPDATE "clinical_case" SET "reference_key" = replace("reference_key", 'å', char(57344)) WHERE instr("reference_key", 'å') > 0;
