import "server-only";
import { setImmediate as giveWay } from "node:timers/promises";
import { recordAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import type { Lang } from "@/lib/clinical/types";
import { caseCsv } from "@/lib/consultation/case-csv";
import type { CaseColumn, CaseFilter, CaseQuery } from "@/lib/consultation/case-filter";
import { countCases, listCases } from "@/lib/consultation/list-cases";
import { log } from "@/lib/log";

type Wanted = { filter: CaseFilter; columns: readonly CaseColumn[] };
type Export = { rows: number; stream: ReadableStream<Uint8Array> };

const pageSize = 1000;

/**
 * The cases of a filter as CSV, page by page as the reader takes it. They stand in the order they were made (a search,
 * by reference): neither changes when a case is saved meanwhile, so each case comes once. That it is exported is noted
 * before the first byte leaves, and how it ended afterwards. `rows` is counted beforehand, for a progress bar.
 */
export async function exportCases(by: Actor, { filter, columns }: Wanted, lang: Lang, now: Date): Promise<Export> {
	const rows = await countCases(by, filter);
	const note = (at: Date, stage: "begun" | "finished" | "aborted", count: number) =>
		recordAudit({
			practiceId: by.practiceId,
			at,
			event: "export",
			actor: by,
			// By what it was narrowed, never to what: a search is the practice's own word.
			detail: { stage, count, filter: Object.keys(filter).sort().join(","), columns: columns.join(",") },
		});
	await note(now, "begun", rows);

	const csv = caseCsv(columns, lang);
	const query: CaseQuery = { ...filter, sort: "oldest-created" };
	const bytes = new TextEncoder();
	let before: string | null | undefined;
	let count = 0;
	let isOver = false;

	async function end(stage: "finished" | "aborted"): Promise<void> {
		if (isOver) return;
		isOver = true;
		await note(new Date(), stage, count);
	}

	async function nextPage(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
		// The database answers within the same turn, page after page: nobody else would get theirs.
		await giveWay();
		const page = await listCases(by, { ...query, ...(before && { before }) }, pageSize);
		if (isOver) return;
		count += page.cases.length;
		before = page.next;
		if (page.cases.length > 0) controller.enqueue(bytes.encode(csv.lines(page.cases)));
		if (before !== null) return;
		await end("finished");
		controller.close();
	}

	const stream = new ReadableStream<Uint8Array>({
		start: (controller) => controller.enqueue(bytes.encode(csv.head)),
		pull: (controller) =>
			nextPage(controller).catch(async (error) => {
				log.fault("export", error);
				await end("aborted");
				controller.error(new Error("The export stopped."));
			}),
		cancel: () => end("aborted"),
	});
	return { rows, stream };
}
