-- CreateTable
CREATE TABLE "measured_case" (
    "practice_id" TEXT COLLATE "C" NOT NULL,
    "case_id" TEXT COLLATE "C" NOT NULL,
    "visits" TEXT COLLATE "C" NOT NULL,
    "counted" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "measured_case_pkey" PRIMARY KEY ("practice_id","case_id")
);

-- CreateTable
CREATE TABLE "measure_tally" (
    "practice_id" TEXT COLLATE "C" NOT NULL,
    "month" TEXT COLLATE "C" NOT NULL,
    "dimension" TEXT COLLATE "C" NOT NULL,
    "value" TEXT COLLATE "C" NOT NULL,
    "counts" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "measure_tally_pkey" PRIMARY KEY ("practice_id","month","dimension","value")
);

-- CreateTable
CREATE TABLE "measure_progress" (
    "practice_id" TEXT COLLATE "C" NOT NULL,
    "reached" TEXT COLLATE "C",
    "done_at" TIMESTAMP(3),

    CONSTRAINT "measure_progress_pkey" PRIMARY KEY ("practice_id")
);
