import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Role } from "@/lib/auth/roles";
import { type Database, write } from "@/lib/db/client";

/** The invented practice of the demo and the tests, and the people in it. Ids are fixed, so that links keep. */
export const demoPractice = { id: "01900000-0000-7000-8000-000000000001", name: "Solbakken legesenter" } as const;

type Person = { userId: string; membershipId: string; name: string; email: string; role: Role; external: boolean };

const person = (number: number, name: string, email: string, role: Role, external = false): Person => ({
	userId: `01900000-0000-7000-8004-${String(number).padStart(12, "0")}`,
	membershipId: `01900000-0000-7000-8005-${String(number).padStart(12, "0")}`,
	name,
	email,
	role,
	external,
});

export const demoPeople = {
	gp: person(1, "Kari Lunde", "kari.lunde@solbakken.example", "gp"),
	physio: person(2, "Jonas Vik", "jonas.vik@solbakken.example", "physio"),
	admin: person(3, "Mona Berg", "mona.berg@solbakken.example", "admin"),
	otherGp: person(4, "Amir Haddad", "amir.haddad@solbakken.example", "gp"),
	externalPhysio: person(5, "Sissel Moen", "sissel.moen@ryggogbevegelse.example", "physio", true),
} as const satisfies Record<string, Person>;

/** A person of the demo as the one who acts, outside any session: for scenarios and tests. */
export const demoActor = ({ userId, name, role, external }: Person = demoPeople.gp, now = new Date()): Actor => ({
	userId,
	name,
	role,
	external,
	practiceId: demoPractice.id,
	practiceName: demoPractice.name,
	sessionId: "00000000-0000-7000-8000-000000000001",
	confirmedAt: now,
});

/** Puts the practice and its people in the database, where they are not there yet. */
export async function ensureDemoPeople(now: Date): Promise<void> {
	await write(demoPractice.id, async (transaction) => {
		const { id, name } = demoPractice;
		await transaction.practice.upsert({ where: { id }, create: { id, name, createdAt: now }, update: { name } });
		for (const { userId, membershipId, name: own, email, role, external } of Object.values(demoPeople)) {
			const user = { email, emailKey: email, name: own, demo: true, createdAt: now };
			await transaction.user.upsert({ where: { id: userId }, create: { id: userId, ...user }, update: {} });
			await transaction.membership.upsert({
				where: { practiceId_id: { practiceId: id, id: membershipId } },
				create: { practiceId: id, id: membershipId, userId, role, external, createdAt: now },
				update: {},
			});
		}
	});
}

/** Whether somebody in this database signs in with one click. */
export const hasDemoPeople = async (database: Database): Promise<boolean> =>
	(await database.user.count({ where: { demo: true } })) > 0;
