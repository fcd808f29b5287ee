import { expect, test } from "vitest";
import { askedAt } from "@/lib/clinical/content/patient-form";
import { localise } from "@/lib/clinical/engine/localise";
import { startBackItems } from "@/lib/clinical/instruments/start-back";
import { raise } from "@/lib/raise";
import { waitingRoom } from "@/lib/texts/waiting-room";
import type { FormView } from "@/lib/waiting-room/types";
import { formHeading, formParts } from "./form-parts";

const t = localise(waitingRoom, "nb");
const form: FormView = {
	...{ id: "f", moment: "before-visit", lang: "nb", attention: "nothing", seenAt: null, alarms: {} },
	...{ savedAt: "2026-11-27T08:00:00.000Z", submittedAt: "2026-11-27T08:05:00.000Z" },
	answers: { pain: 7, legs: "both", worry: "Redd for jobben" },
	handled: { pain: "confirmed", legs: "declined" },
};

test("every question is there, with what was said and what came of it; one that was not answered says so", () => {
	const [{ lines } = raise("No part")] = formParts(form, t, "nb");
	expect(lines.map(({ id }) => id)).toEqual(askedAt("before-visit", form.answers));
	const told = Object.fromEntries(lines.map(({ id, answer, state }) => [id, [answer, state]]));
	expect(told).toMatchObject({
		pain: ["7 / 10", "bekreftet"],
		legs: ["I begge bein", "avklart i samtalen"],
		worry: ["Redd for jobben", "ikke bekreftet"],
		saddle: ["Ikke besvart", null],
	});
});

test("an instrument that was begun is a part of its own, by topic, with what was left out", () => {
	const begun = { ...form, answers: { [startBackItems[0]]: "agree" }, handled: {} };
	const [, part] = formParts(begun, t, "nb");
	expect(part).toMatchObject({ title: t.instruments["start-back"], lead: t.topics });
	expect(part?.lines).toHaveLength(9);
	expect(part?.lines[1]).toMatchObject({ answer: "Ikke besvart", state: null });
	expect(formParts(form, t, "nb")).toHaveLength(1);
});

test("the heading says when it was handed in, or that it was not", () => {
	expect(formHeading(form, t, "nb")).toBe("Før timen, 27. nov. 2026 kl. 09.05. Levert");
	expect(formHeading({ ...form, submittedAt: null }, t, "nb")).toBe(
		"Før timen, 27. nov. 2026 kl. 09.00. Ikke levert ennå",
	);
});
