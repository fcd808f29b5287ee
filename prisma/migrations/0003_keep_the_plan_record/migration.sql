-- AlterTable
ALTER TABLE "consultation" ADD COLUMN "plan_record" TEXT;

-- AlterTable
ALTER TABLE "signature" ADD COLUMN "record" TEXT;
