-- AlterTable
ALTER TABLE "clinical_case" ADD COLUMN "follow_up_on" TEXT COLLATE "C",
ADD COLUMN "follow_up_rank" INTEGER;

-- AlterTable
ALTER TABLE "plan_addendum" ADD COLUMN "follow_up_on" TEXT COLLATE "C",
ADD COLUMN "why" TEXT COLLATE "C";

-- CreateIndex
CREATE INDEX "clinical_case_follow_ups_idx" ON "clinical_case"("practice_id", "status", "follow_up_rank", "follow_up_on", "id");
