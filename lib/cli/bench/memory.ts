import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { demoActor } from "@/lib/auth/demo-people";
import { createConsultation } from "@/lib/consultation/create";
import { prepare } from "@/lib/consultation/prepare";
import { saveAnswers } from "@/lib/consultation/save-answers";
import { loadPlan } from "@/lib/consultation/service";
import { db } from "@/lib/db/client";
import { raise } from "@/lib/raise";
import { cleared, startBackMedium } from "@/prisma/scenario-answers";

/** Bytes that the process holds after a collection, by how many consultations it has served. */
export type MemoryFigures = { few: number; many: number };

const [few, many] = [1000, 10_000];
const now = new Date();
const actor = demoActor(undefined, now);

/** Makes, answers and plans consultations one after another. `url` is an empty database. */
export async function measureMemory(url: string): Promise<MemoryFigures> {
	setFlagsFromString("--expose-gc");
	const collect = runInNewContext("gc") as () => void;
	await prepare(now, { databaseUrl: url, mode: "demo" });
	const held = { few: 0, many: 0 };
	for (let count = 1; count <= many; count++) {
		const created = await createConsultation(actor, { reference: `Memory-${count}` }, { lang: "nb", now });
		if (created.outcome !== "done") return raise(`A case was not made: ${created.outcome}`);
		const { id } = created.result;
		const changes = { ...cleared, ...startBackMedium, durationDays: 20 };
		await saveAnswers(actor, id, { version: 1, changes }, { lang: "nb", now });
		await loadPlan(actor.practiceId, id, "nb");
		if (count === few || count === many) {
			collect();
			await new Promise((resolve) => setTimeout(resolve, 200));
			collect();
			held[count === few ? "few" : "many"] = process.memoryUsage.rss();
		}
	}
	await db().$disconnect();
	return held;
}
