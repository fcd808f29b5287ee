/** The medicine groups that are opioids; the analgesics question names them the same. */
export const opioidGroups = ["weak-opioid", "strong-opioid"] as const;
