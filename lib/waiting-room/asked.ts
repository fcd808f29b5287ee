import "server-only";
import type { Moment } from "@/lib/clinical/content/patient-form";
import { riskQuestions } from "@/lib/clinical/content/questions/risk";
import { allItems, type InstrumentItem, instrumentItems } from "@/lib/clinical/instruments/items";
import type { Question } from "@/lib/clinical/types";
import type { PatientChanges } from "@/lib/waiting-room/answers";
import type { AskedInstrument, AskedItem } from "@/lib/waiting-room/types";
import { type ItemWording, installedWordings, type Wording } from "@/lib/wordings";

/** The instruments that are asked at this moment, in every language that has their words; STarT Back first. */
export const instrumentsAt = (moment: Moment): readonly AskedInstrument[] =>
	moment === "before-visit"
		? Object.keys(instrumentItems).flatMap((id) =>
				installedWordings()
					.filter(({ instrument }) => instrument === id)
					.map(askedInstrument),
			)
		: [];

/** Items that were answered, though no installed language asks them. */
export function notAsked(changes: PatientChanges): readonly InstrumentItem[] {
	const asked = new Set(
		installedWordings().flatMap(({ instrument }) => instrumentItems[instrument] as readonly string[]),
	);
	return allItems.filter((id) => changes[id] !== undefined && changes[id] !== null && !asked.has(id));
}

/** The permission stays here: it is between the owner and whoever gave it. */
function askedInstrument({ instrument, lang, title, lead, source, items }: Wording): AskedInstrument {
	const asked = instrumentItems[instrument].flatMap((id) => {
		const wording = items[id];
		return wording ? [askedItem(id, wording)] : [];
	});
	return { instrument, lang, title, lead: lead ?? null, source, items: asked };
}

function askedItem(id: InstrumentItem, { text, options, ends }: ItemWording): AskedItem {
	if (ends) return { id, text, ends: [ends["0"], ends["10"]] };
	const asked: Question = riskQuestions[id];
	const isNumber = asked.kind === "category";
	// In the order of the question: that of the file may be any, and an object puts numbers first.
	const values = "options" in asked ? Object.keys(asked.options) : [];
	return {
		id,
		text,
		options: values.map((value) => ({ value: isNumber ? Number(value) : value, text: options?.[value] ?? "" })),
	};
}
