import "server-only";
import { figureSources } from "@/components/result/figure-sources";
import { localise } from "@/lib/clinical/engine/localise";
import type { Lang } from "@/lib/clinical/types";
import { contentIn } from "@/lib/consultation/content";
import { consultation } from "@/lib/texts/consultation";
import { result } from "@/lib/texts/result";
import { terms } from "@/lib/texts/terms";
import { visits } from "@/lib/texts/visits";
import { waitingRoom } from "@/lib/texts/waiting-room";
import { screenContent } from "./screen-content";

/** The few of these words that the form says. */
const { lastAnswer, askedAnew, use, useGoals, durationNow } = visits;
const formVisits = { lastAnswer, askedAnew, use, useGoals, durationNow };
const { own, confirm, confirmed, confirmAll, title, alarms, oneByOne, lead } = waitingRoom;
const { saidYes, choose, overrule, settled, notSettled, notNoted, left, openHere } = waitingRoom;
const formPatient = {
	...{ own, confirm, confirmed, confirmAll, title, alarms, oneByOne, lead },
	...{ saidYes, choose, overrule, settled, notSettled, notNoted, left, openHere },
};

const known = new Map<Lang, string>();

/**
 * What every consultation is shown with in one language: content, words and sources of figures. One text that is written
 * once, because as so many values it would be taken apart and put together anew by server and browser at every visit.
 */
export function screenJson(lang: Lang): string {
	const json = known.get(lang) ?? JSON.stringify(screenParts(lang));
	known.set(lang, json);
	return json;
}

export type ScreenParts = ReturnType<typeof screenParts>;

function screenParts(lang: Lang) {
	const content = contentIn(lang);
	return {
		content: screenContent(content),
		figureSources: figureSources(content),
		t: localise({ form: consultation, result, terms, visits: formVisits, patient: formPatient }, lang),
	};
}
