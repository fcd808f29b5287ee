import { habitFormingGroups } from "./medicines/habit-forming";
import { ordinaryGroups } from "./medicines/ordinary";
import { otherGroups } from "./medicines/other";

/**
 * The medicine groups that a decision can name, with why most of them give little in back pain and what to do instead.
 * The ids of the groups are those of the answer `analgesics`, where it has one. No prescription groups: those belong to
 * the record system, which reads them from the national register.
 */
export const medicineGroups = [...ordinaryGroups, ...habitFormingGroups, ...otherGroups] as const;

export type MedicineGroupId = (typeof medicineGroups)[number]["id"];
