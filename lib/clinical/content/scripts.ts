import type { EmergencyScript } from "../types";
import { outsideTheSpineScripts } from "./scripts/outside-the-spine";
import { spineScripts } from "./scripts/spine";

/** One script for every target that an emergency rule can name, each in its own words. */
export const scripts: readonly EmergencyScript[] = [...spineScripts, ...outsideTheSpineScripts];
