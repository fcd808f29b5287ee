import { ordinaryScenarios } from "@/prisma/scenarios-ordinary";
import { seriousScenarios } from "@/prisma/scenarios-serious";

/** The invented patients of demo, development and tests. */
export const scenarios = [...ordinaryScenarios, ...seriousScenarios];
