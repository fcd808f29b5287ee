import type { Unsaved } from "./draft-types";
import { type Owner, unsavedName } from "./unsaved-owner";

export type Keeper = ReturnType<typeof createKeeper>;

const lockOf = (page: string) => `${unsavedName}.${page}`;

/**
 * Keeps what one page has not saved, always the newest of it, one write at a time. `onKept` is told whether the browser
 * has it. The store itself is loaded apart from the page.
 */
export function createKeeper(owner: Owner, consultationId: string, page: string, onKept: (isKept: boolean) => void) {
	const store = import("./unsaved-store");
	let wanted: Unsaved | null | undefined;
	let running: Promise<void> = Promise.resolve();
	let release = () => {};
	// Held for as long as the page lives: what a living page has not sent, it sends itself.
	const alive = new Promise<void>((resolve) => {
		release = resolve;
	});
	navigator.locks?.request(lockOf(page), () => alive).catch(() => undefined);

	async function work(): Promise<void> {
		while (wanted !== undefined) {
			const unsaved = wanted;
			wanted = undefined;
			try {
				const { putUnsaved, removeUnsaved } = await store;
				if (unsaved) await putUnsaved(owner, consultationId, page, unsaved);
				else await removeUnsaved(owner.userId, consultationId, page);
				onKept(true);
			} catch {
				// Full, or forbidden as in a private window. It must not stop the saving itself.
				onKept(unsaved === null);
			}
		}
	}

	return {
		keep(unsaved: Unsaved | null): void {
			const isIdle = wanted === undefined;
			wanted = unsaved;
			if (isIdle) running = running.then(work);
		},
		/** What earlier pages left, oldest page first; nothing where the browser keeps nothing. */
		async find(): Promise<readonly Unsaved[]> {
			try {
				const [{ findUnsaved }, held] = await Promise.all([store, heldLocks()]);
				const found = await findUnsaved(owner, consultationId, (other) => held.has(lockOf(other)));
				return found.map(({ unsaved }) => unsaved);
			} catch {
				return [];
			}
		},
		/** Throws away what earlier pages left: this page has taken it over. */
		async takeOver(): Promise<void> {
			try {
				await running;
				const [{ findUnsaved, removeUnsaved }, held] = await Promise.all([store, heldLocks()]);
				const found = await findUnsaved(owner, consultationId, (other) => held.has(lockOf(other)));
				for (const { page: other } of found) await removeUnsaved(owner.userId, consultationId, other);
			} catch {
				// Found again by the next page, and merged once more: harmless.
			}
		},
		leave: () => release(),
	};
}

async function heldLocks(): Promise<ReadonlySet<string>> {
	const all = await navigator.locks?.query();
	return new Set(all?.held?.flatMap(({ name }) => name ?? []));
}

/** True where something may be kept, without making the database that is asked about. */
async function isThere(): Promise<boolean> {
	const all = await indexedDB.databases?.();
	return all?.some(({ name }) => name === unsavedName) ?? false;
}

/** In how many consultations the person has answers that the server has not got. */
export async function unsavedCount(userId: string): Promise<number> {
	try {
		return (await isThere()) ? await (await import("./unsaved-store")).countUnsaved(userId) : 0;
	} catch {
		return 0;
	}
}

export async function forgetAll(userId: string): Promise<void> {
	if (await isThere().catch(() => false)) await (await import("./unsaved-store")).forgetUnsaved(userId);
}

export async function sweep(): Promise<void> {
	if (await isThere().catch(() => false)) await (await import("./unsaved-store")).sweepUnsaved();
}
