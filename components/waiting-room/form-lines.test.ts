import { expect, test } from "vitest";
import { questionsAt } from "@/lib/clinical/content/patient-form";
import { localise } from "@/lib/clinical/engine/localise";
import { waitingRoom } from "@/lib/texts/waiting-room";
import type { FormView } from "@/lib/waiting-room/types";
import { formHeading, formParts } from "./form-lines";

const t = localise(waitingRoom, "nb");
const form: FormView = {
	...{ id: "f", moment: "before-visit", lang: "nb", attention: "nothing", seenAt: null, alarms: {} },
	...{ savedAt: "2026-11-27T08:00:00.000Z", submittedAt: "2026-11-27T08:05:00.000Z" },
	answers: { pain: 7, legs: "both", worry: "Redd for jobben" },
	handled: { pain: "confirmed", legs: "declined" },
};

test("every question is there, with what was said and what came of it; one that was not answered says so", () => {
	const [{ lines } = { lines: [] }, ...instruments] = formParts(form, t, "nb");
	expect(instruments).toEqual([]);
	expect(lines.map(({ id }) => id)).toEqual(questionsAt("before-visit"));
	const told = Object.fromEntries(lines.map(({ id, answer, state }) => [id, [answer, state]]));
	expect(told).toMatchObject({
		pain: ["7 / 10", "bekreftet"],
		legs: ["I begge bein", "avklart i samtalen"],
		worry: ["Redd for jobben", "ikke bekreftet"],
		saddle: ["Ikke besvart", null],
	});
});

test("an instrument that was begun follows, whole and by topic", () => {
	const answers = { ...form.answers, sbFear: "agree" } as const;
	const parts = formParts({ ...form, answers, handled: { sbFear: "confirmed" } }, t, "nb");
	expect(parts.map(({ instrument, lines }) => [instrument, lines.length])).toEqual([
		[null, questionsAt("before-visit").length],
		["start-back", 9],
	]);
	expect(parts[1]?.lines.find(({ id }) => id === "sbFear")).toMatchObject({ answer: "Enig", state: "bekreftet" });
	expect(parts[1]?.lines.find(({ id }) => id === "sbWorry")).toMatchObject({ answer: "Ikke besvart", state: null });
});

test("the heading says when it was handed in, or that it was not", () => {
	expect(formHeading(form, t, "nb")).toBe("Før timen, 27. nov. 2026 kl. 09.05. Levert");
	expect(formHeading({ ...form, submittedAt: null }, t, "nb")).toBe(
		"Før timen, 27. nov. 2026 kl. 09.00. Ikke levert ennå",
	);
});
