import { afterAll, beforeAll, expect, test } from "vitest";
import { send } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { claimedReview } from "@/lib/test/reviews";
import { GET as LETTER } from "./[id]/letter/route";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.remove());

test("the PDF is tagged, named by the reference, and for those who may see the review", async () => {
	const { id, reference } = await claimedReview();
	const answer = await send(LETTER, { params: { id }, as: "gp" });
	expect(answer.headers.get("content-disposition")).toContain(`${reference}-svar.pdf`);
	const bytes = Buffer.from(await answer.arrayBuffer()).toString("latin1");
	expect(bytes).toContain("/StructTreeRoot");
	expect(bytes.startsWith("%PDF-")).toBe(true);
	expect((await send(LETTER, { params: { id }, as: "externalPhysio" })).status).toBe(404);
});
