import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LetterRow } from "@/lib/clinical/engine/letter";
import { planSections } from "@/lib/clinical/types";
import { replyPdf } from "@/lib/documents/reply";
import { raise } from "@/lib/raise";
import { decideSuggestion } from "@/lib/review/decide";
import { finishReview } from "@/lib/review/finish";
import { replyLetter } from "@/lib/review/letter";
import { markSections } from "@/lib/review/mark";
import { writeMessage } from "@/lib/review/message";
import { noteScores } from "@/lib/review/note-scores";
import { reportAlarm } from "@/lib/review/report-alarm";
import { suggestChange } from "@/lib/review/suggest";
import type { ReviewView } from "@/lib/review/types";
import { temporaryDatabase } from "@/lib/test/database";
import { actor, claimedReview, succeed } from "@/lib/test/reviews";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.remove());

const now = new Date("2026-11-23T12:00:00.000Z");
const at = { lang: "nb", now } as const;
const [physio, gp] = [actor("physio"), actor("gp")];
const letterOf = (review: ReviewView, lang: "nb" | "en" = "nb") =>
	replyLetter(review, "Solbakken legesenter", lang, now);
const rowsOf = (review: ReviewView): ReadonlyMap<string, LetterRow> =>
	new Map(letterOf(review).parts.flatMap(({ rows }) => rows.map((row) => [row.id, row])));
const words = (review: ReviewView, lang: "nb" | "en" = "nb") => JSON.stringify(letterOf(review, lang));
const pages = (review: ReviewView) => replyPdf(letterOf(review), { lang: "nb", blanks: ["Navn", "Fødselsnr."] }).pages;

const sectionsOf = ({ plan }: ReviewView) =>
	planSections.filter((section) => plan.some((line) => line.section === section));
const agreeAll = async (review: ReviewView) => {
	const marks = Object.fromEntries(sectionsOf(review).map((section) => [section, "agree"]));
	const change = { version: review.version, planVersion: review.planVersion, marks };
	return succeed(await markSections(physio, review.id, change, at));
};
const finish = async (review: ReviewView, more: object = {}) =>
	succeed(await finishReview(physio, review.id, { version: review.version, outcome: "started", ...more }, at));

describe("a plain agree", () => {
	test("is one page that says what was looked at and what came of it", async () => {
		const review = await claimedReview({ question: "Passer dette?", now });
		const done = await finish(await agreeAll(review), { reply: "Første time er satt.", nextContact: "2026-12-01" });
		const rows = rowsOf(done);
		expect(pages(done)).toBe(1);
		expect(rows.get("to")?.value).toBe("Kari Lunde, Solbakken legesenter");
		expect(rows.get("from")?.value).toBe("Jonas Vik");
		expect(rows.get("plan")?.value).toBe("Planen signert 23. november 2026, versjon 1");
		expect(rows.get("question")?.value).toBe("Passer dette?");
		expect(rows.get("agree")?.value?.split(", ")).toHaveLength(sectionsOf(review).length);
		expect(rows.get("outcome")?.value).toBe("Behandlingen er startet");
		expect(rows.get("next")?.value).toBe("1. desember 2026");
		expect(rows.get("signed")?.value).toBe("Jonas Vik, 23. november 2026");
		expect(letterOf(done).meta).toEqual(["23. november 2026", `Referanse ${review.reference}`]);
		expect(letterOf(done).marks).toEqual([]);
		expect(letterOf(done).parts.map(({ id }) => id)).toEqual(["about", "opinion", "outcome"]);
	});
});

test("until it is finished it is a draft, and what was not looked at is said", async () => {
	const review = await claimedReview({ now });
	expect(letterOf(review).marks).toEqual(["Utkast, gjennomgangen er ikke avsluttet"]);
	const rows = rowsOf(review);
	expect(rows.get("unmarked")?.value?.split(", ")).toHaveLength(sectionsOf(review).length);
	expect(rows.has("agree")).toBe(false);
	expect(rows.has("signed")).toBe(false);
});

describe("with suggestions, questions, findings and sessions", () => {
	let review: ReviewView;
	beforeAll(async () => {
		review = await agreeAll(await claimedReview({ now }));
		const { id } = review;
		let seconds = 0;
		const later = () => ({ ...at, now: new Date(now.getTime() + 1000 * ++seconds) });
		const line = review.plan.find(({ section }) => section === "activity") ?? raise("no activity");
		const suggest = async (more: object) => {
			const { planVersion } = review;
			const plain = { section: "activity" as const, lineId: null, text: null, reason: "Tåler mer", planVersion };
			review = succeed(await suggestChange(physio, id, { ...plain, ...more }, later()));
			return review.suggestions.at(-1)?.id ?? raise("no suggestion");
		};
		const decide = async (suggestion: string, decision: "accepted" | "declined", answer?: string) => {
			review = succeed(await decideSuggestion(gp, suggestion, { decision, answer }, at));
		};
		await decide(await suggest({ lineId: line.id, text: "Gå 30 minutter hver dag." }), "accepted");
		await decide(await suggest({ section: "work", text: "Ring lederen." }), "declined", "Det er gjort");
		await suggest({ section: "followUp", text: "Ny vurdering om seks uker." });
		await suggest({ lineId: line.id, text: null });
		succeed(await writeMessage(physio, id, { section: "work", text: "Hvilke oppgaver er lette?" }, later()));
		succeed(await writeMessage(gp, id, { section: null, text: "Varemottak." }, later()));
		const found = { answers: { osteoporosis: "yes" }, note: "Står i journalen fra 2019" };
		succeed(await reportAlarm(physio, id, found, at));
		const scores = { day: "2026-11-20", pain: 0, goals: [{ activity: "Gå tur", score: 6 }] };
		review = succeed(await noteScores(physio, id, scores, at));
	});

	test("each suggestion stands with the words, the reason and what the GP decided", () => {
		const [accepted, declined, open, out] = review.suggestions.map(({ id }) => rowsOf(review).get(id)?.value ?? "");
		expect(accepted).toMatch(
			/^«.+» → «Gå 30 minutter hver dag\.» Fordi: Tåler mer\. Godtatt av Kari Lunde 23\. november 2026\.$/,
		);
		expect(declined).toContain("Avslått av Kari Lunde 23. november 2026: Det er gjort.");
		expect(open).toMatch(/^Ny linje: «Ny vurdering om seks uker\.» .*Legen har ikke svart ennå\.$/);
		expect(out).toMatch(/^Tas ut: «Gå 30 minutter hver dag\.» /);
	});

	test("the thread, the finding and the session are there, a measured 0 as 0", () => {
		const text = words(review);
		expect(text).toContain("Spørsmål: Arbeid");
		expect(text).toContain("Jonas Vik: Hvilke oppgaver er lette?");
		expect(text).toContain("Kari Lunde: Varemottak.");
		expect(text).toContain("Kjent osteoporose. ");
		expect(text).toContain("Står i journalen fra 2019.");
		expect(text).toContain("Smerte 0/10 (NRS). Gå tur: 6 av 10 (PSFS, 10 er som før).");
		expect(text).not.toMatch(/Timer så langt/);
	});

	test("it says which version each opinion is of", () => {
		const rows = rowsOf(review);
		expect(rows.get("plan")?.value).toBe("Planen signert 23. november 2026, versjon 2, endret 23. november 2026");
		expect(rows.get("older")?.value).toMatch(/^Vurdert på versjon 1, planen er nå versjon 2: /);
	});

	test("English is whole but for what somebody wrote", () => {
		const rows = letterOf(review, "en").parts.flatMap((part) => [part.title, ...part.rows.map(({ label }) => label)]);
		expect(rows.join(" ")).not.toMatch(/[æøå]/i);
	});
});

test("the longest reply still comes out, on as many pages as it takes", async () => {
	const review = await agreeAll(await claimedReview({ now }));
	const done = await finish(review, { reply: "Langt svar med mange ord. ".repeat(150).trim() });
	expect(pages(done)).toBeLessThanOrEqual(2);
	expect(words(done)).toContain("Langt svar med mange ord.");
});
