import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { riskQuestions } from "@/lib/clinical/content/questions/risk";
import { type FormInstrument, instrumentItems } from "@/lib/clinical/instruments/items";
import type { PatientLang, Question } from "@/lib/clinical/types";

type TestItem = { text: string; options?: Record<string, string>; ends?: { "0": string; "10": string } };

/** A whole file of wording with words that are plainly invented: the official ones belong to others. */
export function testWording(instrument: FormInstrument, lang: PatientLang) {
	const items: Record<string, TestItem> = {};
	for (const [index, id] of instrumentItems[instrument].entries()) {
		const question: Question = riskQuestions[id];
		const answers =
			"options" in question
				? { options: Object.fromEntries(Object.keys(question.options).map((value) => [value, `Test answer ${value}`])) }
				: { ends: { "0": "Test end 0", "10": "Test end 10" } };
		items[id] = { text: `Test wording ${index + 1} (${lang})`, ...answers };
	}
	return {
		...{ instrument: instrument as string, lang: lang as string, title: `Test title (${lang})`, lead: "Test lead" },
		...{ source: "Test source", permission: "Test permission", items },
	};
}

const made: string[] = [];

/** A folder of its own with these files in it: as JSON, or the text itself. */
export function folderOf(files: Readonly<Record<string, unknown>>): string {
	const folder = mkdtempSync(join(tmpdir(), "ryggvett-wordings-"));
	made.push(folder);
	for (const [name, content] of Object.entries(files))
		writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
	return folder;
}

export function removeFolders(): void {
	for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
}
