import "server-only";
import type { Kind } from "@/lib/auth/access";
import type { Actor } from "@/lib/auth/actor";
import { demoActor, demoPeople, demoPractice } from "@/lib/auth/demo-people";
import type { Role } from "@/lib/auth/roles";
import { startSession } from "@/lib/auth/session";
import { createConsultation } from "@/lib/consultation/create";
import { saveAnswers } from "@/lib/consultation/save-answers";
import { signConsultation } from "@/lib/consultation/sign";
import { type Transaction, write } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import { ensureDataKey } from "@/lib/db/seal";
import { raise } from "@/lib/raise";
import { cleared } from "@/prisma/scenario-answers";

/** Another practice, with a person for each role. */
export const neighbour = {
	id: "01900000-0000-7000-8000-00000000000b",
	gp: "01900000-0000-7000-8004-0000000000b1",
	physio: "01900000-0000-7000-8004-0000000000b2",
	admin: "01900000-0000-7000-8004-0000000000b3",
} as const;

export async function makeNeighbour(now: Date): Promise<void> {
	await write("test", async (transaction) => {
		const { id } = neighbour;
		await transaction.practice.create({ data: { id, name: "Nabo legesenter", createdAt: now } });
		for (const role of ["gp", "physio", "admin"] as const) {
			const userId = neighbour[role];
			const email = `${role}@nabo.example`;
			await transaction.user.create({
				data: { id: userId, email, emailKey: email, name: `Nabo ${role}`, createdAt: now },
			});
			await transaction.membership.create({
				data: { practiceId: id, id: userId, userId, role, createdAt: now },
			});
		}
	});
	await ensureDataKey(neighbour.id, now);
}

type Who = keyof typeof demoPeople | "neighbourGp" | "neighbourPhysio" | "neighbourAdmin" | "halfway";

/** A new session of that person. `halfway` is a GP whose second factor is still to come. */
export async function sessionOf(who: Who, now: Date, confirmedAt = now): Promise<string> {
	const neighbours: Partial<Record<Who, Role>> = {
		neighbourGp: "gp",
		neighbourPhysio: "physio",
		neighbourAdmin: "admin",
	};
	const role = neighbours[who];
	const person = role
		? { userId: neighbour[role], practiceId: neighbour.id, id: neighbour[role] }
		: own(demoPeople[who === "halfway" ? "gp" : (who as keyof typeof demoPeople)]);
	const { userId, ...membership } = person;
	return write("test", async (transaction) => {
		const of =
			who === "halfway"
				? { userId, stage: "second-factor" as const, device: "Test" }
				: { userId, stage: "full" as const, membership, device: "Test" };
		const { token, sessionId } = await startSession(transaction, of, now);
		await transaction.session.update({ where: { id: sessionId }, data: { confirmedAt } });
		return token;
	});
}

const own = ({ userId, membershipId }: { userId: string; membershipId: string }) => ({
	userId,
	practiceId: demoPractice.id,
	id: membershipId,
});

export type Ids = Record<Kind, string> & { draft: string };

/** One of each thing that an address can name, in the demo practice, written by its GP and sent to its physiotherapist. */
export async function makeOneOfEach(reference: string, now: Date): Promise<Ids> {
	const by = demoActor(demoPeople.gp, now);
	const consultation = await signed(by, reference, now);
	const draft = await drafted(by, `${reference}-utkast`, now);
	const { practiceId } = by;
	const ids = { review: newId(now), suggestion: newId(now), link: newId(now), erasure: newId(now) };
	return write("test", async (transaction) => {
		await transaction.review.create({
			data: {
				practiceId,
				id: ids.review,
				caseId: consultation.caseId,
				consultationId: consultation.id,
				askedById: by.userId,
				askedByName: by.name,
				askedAt: now,
				urgency: 4,
				status: "claimed",
				claimedById: demoPeople.physio.userId,
				claimedByName: demoPeople.physio.name,
				claimedAt: now,
			},
		});
		await transaction.suggestion.create({
			data: {
				practiceId,
				id: ids.suggestion,
				reviewId: ids.review,
				section: "activity",
				text: "Gå en tur hver dag.",
				planVersion: 0,
				byId: demoPeople.physio.userId,
				byName: demoPeople.physio.name,
				createdAt: now,
			},
		});
		await transaction.oneTimeLink.create({
			data: {
				id: ids.link,
				tokenHash: ids.link,
				kind: "invitation",
				practiceId,
				role: "physio",
				email: "ny@solbakken.example",
				name: "Ny Person",
				createdAt: now,
				expiresAt: new Date(now.getTime() + 3_600_000),
			},
		});
		await transaction.erasure.create({
			data: {
				practiceId,
				id: ids.erasure,
				caseId: consultation.caseId,
				basis: "hpl-43",
				reason: "Ført på feil person.",
				askedById: demoPeople.otherGp.userId,
				askedByName: demoPeople.otherGp.name,
				askedAt: now,
			},
		});
		const session = await ownSession(transaction, now);
		return {
			...ids,
			case: consultation.caseId,
			consultation: consultation.id,
			draft: draft.id,
			user: demoPeople.externalPhysio.userId,
			session,
		};
	});
}

async function ownSession(transaction: Transaction, now: Date): Promise<string> {
	const { userId, membershipId } = demoPeople.gp;
	const membership = { practiceId: demoPractice.id, id: membershipId };
	return (await startSession(transaction, { userId, stage: "full", membership, device: "Annen" }, now)).sessionId;
}

async function drafted(by: Actor, reference: string, now: Date) {
	const made = await createConsultation(by, { reference, birthYear: 1980, sex: "male" }, { lang: "nb", now });
	if (made.outcome !== "done") return raise(`${reference} was not made: ${made.outcome}`);
	return made.result;
}

async function signed(by: Actor, reference: string, now: Date) {
	const made = await drafted(by, reference, now);
	const changes = { ...cleared, durationDays: 8, course: "improving", painBack: 5 };
	const saved = await saveAnswers(by, made.id, { version: made.version, changes }, { lang: "nb", now });
	if (saved.outcome !== "done") return raise(`${reference} was not saved: ${saved.outcome}`);
	const done = await signConsultation(by, made.id, { version: saved.result.version }, { lang: "nb", now });
	return done.outcome === "done" ? done.result : raise(`${reference} was not signed: ${done.outcome}`);
}
