import { verifyChain } from "@/lib/audit/verify";
import { demoActor } from "@/lib/auth/demo-people";
import { signIn } from "@/lib/cli/faults/person";
import { startServer } from "@/lib/cli/faults/server";
import { createConsultation } from "@/lib/consultation/create";
import { prepare } from "@/lib/consultation/prepare";
import { saveAnswers } from "@/lib/consultation/save-answers";
import { db } from "@/lib/db/client";
import { raise } from "@/lib/raise";
import { cleared, startBackLow } from "@/prisma/scenario-answers";

/** `start` is milliseconds from the start of the process to the first plan; `perSecond` is signatures. */
export type SigningFigures = {
	asked: number;
	signed: number;
	lost: number;
	chain: string;
	perSecond: number;
	start: number;
};

const [plans, atOnce] = [2000, 32];
const now = new Date();
const actor = demoActor(undefined, now);

/**
 * Signs 2,000 plans at the built server, 32 at a time; then counts what is stored and walks
 * the log. Then starts the server anew and waits for its first plan. `url` is an empty database.
 */
export async function measureSigning(url: string): Promise<SigningFigures> {
	await prepare(now, { databaseUrl: url, mode: "demo" });
	const ids: string[] = [];
	for (let count = 0; count < plans; count++) {
		const created = await createConsultation(actor, { reference: `Sign-${count}` }, { lang: "nb", now });
		if (created.outcome !== "done") return raise(`A case was not made: ${created.outcome}`);
		const { id } = created.result;
		await saveAnswers(
			actor,
			id,
			{ version: 1, changes: { ...cleared, ...startBackLow, durationDays: 9 } },
			{ lang: "nb", now },
		);
		ids.push(id);
	}
	const server = await startServer(url);
	const person = await signIn(server.origin);
	const acknowledged: string[] = [];
	const waiting = [...ids];
	const started = performance.now();
	const worker = async () => {
		for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
			const { status } = await person.ask("POST", `/api/consultations/${id}/sign`, { version: 2 });
			if (status === 200) acknowledged.push(id);
		}
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
	const seconds = (performance.now() - started) / 1000;
	await server.stop();

	const again = performance.now();
	const second = await startServer(url);
	person.moveTo(second.origin);
	await person.ask("GET", `/api/consultations/${ids[0]}/plan`);
	const start = performance.now() - again;
	await second.stop();

	const stored = new Set(
		(await db().signature.findMany({ where: { practiceId: actor.practiceId }, select: { consultationId: true } })).map(
			({ consultationId }) => consultationId,
		),
	);
	const chain = await verifyChain(actor.practiceId);
	await db().$disconnect();
	return {
		asked: plans,
		signed: stored.size,
		lost: acknowledged.filter((id) => !stored.has(id)).length + (plans - acknowledged.length),
		chain: chain.ok ? `whole, ${chain.events} events` : `broken at ${chain.seq}`,
		perSecond: plans / seconds,
		start,
	};
}
