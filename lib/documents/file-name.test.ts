import { expect, test } from "vitest";
import { fileName } from "@/lib/documents/file-name";

test.each([
	["pasient", "Demo-02", "pl", false, "Demo-02-pasient-pl.pdf"],
	["journal", "Demo-02", "nb", true, "Demo-02-journal.pdf"],
	["fysioterapeut", "Demo-02", "nb", true, "Demo-02-fysioterapeut-kopi.pdf"],
	["henvisning", "Rygg 12/2026", "nb", false, "Rygg-12-2026-henvisning.pdf"],
	["henvisning", "../../etc", "nb", false, "etc-henvisning.pdf"],
	["henvisning", "…", "nb", false, "henvisning.pdf"],
] as const)("%s of %s in %s, copy %s → %s", (name, reference, patientLang, gpCopy, file) => {
	expect(fileName(name, reference, { patientLang, gpCopy })).toBe(file);
});
