-- CreateTable
CREATE TABLE "measured_case" (
    "practice_id" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "visits" TEXT NOT NULL,
    "counted" TEXT NOT NULL,

    PRIMARY KEY ("practice_id", "case_id")
);

-- CreateTable
CREATE TABLE "measure_tally" (
    "practice_id" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "dimension" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "counts" TEXT NOT NULL,

    PRIMARY KEY ("practice_id", "month", "dimension", "value")
);

-- CreateTable
CREATE TABLE "measure_progress" (
    "practice_id" TEXT NOT NULL PRIMARY KEY,
    "reached" TEXT,
    "done_at" DATETIME
);
