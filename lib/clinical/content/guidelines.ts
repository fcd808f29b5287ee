import { activeCareRows } from "./guidelines/active-care";
import { guidelines as columns } from "./guidelines/columns";
import { deviceRows } from "./guidelines/devices";
import { footnotes } from "./guidelines/footnotes";
import type { GuidelineRow } from "./guidelines/guideline";
import { imagingRows } from "./guidelines/imaging";
import { otherMedicineRows } from "./guidelines/other-medicines";
import { painMedicineRows } from "./guidelines/pain-medicines";
import { procedureRows } from "./guidelines/procedures";
import { psychologicalRows } from "./guidelines/psychological-care";

/** Ten guidelines against every intervention that the product speaks of. */
export const guidelines = {
	columns,
	rows: [
		...activeCareRows,
		...psychologicalRows,
		...painMedicineRows,
		...otherMedicineRows,
		...procedureRows,
		...deviceRows,
		...imagingRows,
	] satisfies readonly GuidelineRow[],
	footnotes,
} as const;
