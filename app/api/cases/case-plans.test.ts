import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { demoPeople } from "@/lib/auth/demo-people";
import { call } from "@/lib/test/call";
import { temporaryDatabase } from "@/lib/test/database";
import { insertCase, watchReads } from "@/lib/test/list-of-cases";
import { POST as SEARCH } from "./search/route";

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
beforeAll(async () => {
	database = await temporaryDatabase();
});
afterAll(() => database.remove());
afterEach(() => database.run("DELETE FROM clinical_case"));

const id = (number: number) => `01900000-0000-7000-8003-${String(number).padStart(12, "0")}`;
const index = (columns: string) => `clinical_case_practice_id_${columns}`;
const later = Buffer.from(JSON.stringify(["newest-saved", "2026-01-03T12:00:00.000Z", id(1)])).toString("base64url");

test.each([
	["", index("saved_at_id_idx")],
	[`before=${later}`, `${index("saved_at_id_idx")} (practice_id=? AND saved_at<?)`],
	["search=r", `${index("reference_key_key")} (practice_id=? AND reference_key>? AND reference_key<?)`],
	[`gp=${demoPeople.gp.userId}`, index("author_id_saved_at_id_idx")],
	["gp=none", index("author_id_saved_at_id_idx")],
	["class=urgent", index("triage_class_saved_at_id_idx")],
	["class=usual", index("settled_saved_at_id_idx")],
	["settled=no", index("settled_saved_at_id_idx")],
	["stratum=high", index("stratum_saved_at_id_idx")],
	["stratum=none", index("stratum_saved_at_id_idx")],
	["phase=acute", index("phase_saved_at_id_idx")],
	["phase=none", index("phase_saved_at_id_idx")],
	["status=draft", index("status_saved_at_id_idx")],
	["from=2026-01-02&to=2026-01-03", `${index("saved_at_id_idx")} (practice_id=? AND saved_at>? AND saved_at<?)`],
	[`from=2026-01-02&before=${later}`, `${index("saved_at_id_idx")} (practice_id=? AND saved_at>? AND saved_at<?)`],
	["sort=oldest-saved", index("saved_at_id_idx")],
	["sort=newest-signed", index("signed_at_id_idx")],
	["sort=oldest-signed", `${index("signed_at_id_idx")} (practice_id=? AND signed_at>?)`],
	["sort=newest-created", index("created_at_id_idx")],
	["sort=oldest-created", index("created_at_id_idx")],
	["sort=reference", index("reference_key_key")],
	["sort=reference-reversed", index("reference_key_key")],
])("the database walks one index and sorts nothing: «%s»", async (query, expected) => {
	await insertCase(database, { id: id(1) });
	const reads = watchReads(database.raw, "clinical_case");
	const body = Object.fromEntries(new URLSearchParams(query));
	expect((await call(SEARCH, { method: "POST", body })).status).toBe(200);
	const [plan, ...more] = reads.plans();
	expect(more).toEqual([]);
	expect(plan).toContain(expected);
	expect(plan).not.toContain("B-TREE");
});
