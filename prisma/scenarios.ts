import { ordinaryScenarios } from "@/prisma/scenarios-ordinary";
import { seriousScenarios } from "@/prisma/scenarios-serious";
import { visitScenarios } from "@/prisma/scenarios-visits";

/** The invented patients of demo, development and tests. */
export const scenarios = [...ordinaryScenarios, ...seriousScenarios, ...visitScenarios];
