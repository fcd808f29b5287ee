import { type Holder, holderOf, keptName, type Owner } from "./owner";
import {
	type About,
	findKept,
	forgetKept,
	forgetKey,
	type Left,
	makeKey,
	namesOfKept,
	putKept,
	removeKept,
	sweepKept,
} from "./store";

export type Keeper<Content> = ReturnType<typeof createKeeper<Content>>;

const lockOf = (page: string) => `${keptName}.${page}`;

/**
 * Keeps what one page has not saved, always the newest of it, one write at a time. `onKept` is told whether the browser
 * has it; until then it has not. The store comes with the page: without network nothing more can be loaded.
 */
export function createKeeper<Content>(owner: Owner, about: About, page: string, onKept: (isKept: boolean) => void) {
	let holder: Holder = holderOf(owner);
	let hadKey = false;
	let newest: Content | null = null;
	let wanted: Content | null | undefined;
	let isWritten = true;
	let release = () => {};
	// Held for as long as the page lives: what a living page has not sent, it sends itself.
	const alive = new Promise<void>((resolve) => {
		release = resolve;
	});
	navigator.locks?.request(lockOf(page), () => alive).catch(() => undefined);
	let running: Promise<void> = begin();

	/** A page that has just come from the server belongs to a session that nobody has signed out of. */
	async function begin(): Promise<void> {
		try {
			hadKey = !(await makeKey(holder));
		} catch {
			// Forbidden, as in a private window: writing is what tells.
		}
	}

	async function work(): Promise<void> {
		while (wanted !== undefined) {
			const content = wanted;
			wanted = undefined;
			try {
				if (content !== null) await putKept(holder, about, page, content);
				else await removeKept(holder.userId, about.consultationId, page);
				isWritten = true;
			} catch {
				// Full, or forbidden, or signed out of. It must not stop the saving itself.
				isWritten = content === null;
			}
			onKept(isWritten);
		}
	}

	/** A save that is tried again makes what is kept no newer. */
	const isThere = (content: Content | null) =>
		isWritten && content !== null && newest !== null && JSON.stringify(content) === JSON.stringify(newest);

	function keep(content: Content | null): void {
		if (!isThere(content)) put(content);
	}

	function put(content: Content | null): void {
		const isIdle = wanted === undefined;
		newest = content;
		wanted = content;
		if (isIdle) running = running.then(work);
	}

	return {
		keep,
		/** What earlier pages left, the newest first; nothing where the browser keeps nothing. */
		find: () => findLeft<Content>(holder.userId, about, page),
		/** Throws away what earlier pages left, once this page has taken it over: not before it is written anew. */
		async takeOver(left: readonly Left<Content>[]): Promise<void> {
			await running;
			if (isWritten) await dropLeft(holder.userId, about, left);
		},
		/** The page was opened without a session: nothing is kept for it that was not kept before. */
		lose(): void {
			running = running
				.then(async () => {
					if (hadKey) return;
					await removeKept(holder.userId, about.consultationId, page);
					await forgetKey(holder);
				})
				.catch(() => undefined);
			if (newest !== null) put(newest);
		},
		/** The same person has signed in anew: what is not sent is kept for the new session. */
		renew(next: Owner): void {
			if (next.userId !== holder.userId || next.session === holder.session) return;
			holder = holderOf(next);
			running = running.then(begin);
			if (newest !== null) put(newest);
		},
		leave: () => release(),
	};
}

type Of = Pick<About, "what" | "consultationId">;

/** What pages that live no longer left of a consultation; `page` is the one that asks. */
export async function findLeft<Content>(userId: string, of: Of, page = ""): Promise<readonly Left<Content>[]> {
	try {
		const held = await heldLocks();
		return await findKept<Content>(userId, of, (other) => other === page || held.has(lockOf(other)));
	} catch {
		return [];
	}
}

export async function dropLeft(userId: string, { consultationId }: Of, left: readonly Left<unknown>[]): Promise<void> {
	try {
		for (const { page } of left) await removeKept(userId, consultationId, page);
	} catch {
		// Found again by the next page: harmless.
	}
}

async function heldLocks(): Promise<ReadonlySet<string>> {
	const all = await navigator.locks?.query();
	return new Set(all?.held?.flatMap(({ name }) => name ?? []));
}

/** False where nothing can have been kept. Some browsers can't say. */
async function mayBeThere(): Promise<boolean> {
	if (typeof indexedDB === "undefined") return false;
	if (!indexedDB.databases) return true;
	return (await indexedDB.databases()).some(({ name }) => name === keptName);
}

/** The references of the consultations in which the person has something that the server has not got. */
export async function unsavedNames(userId: string): Promise<readonly string[]> {
	try {
		return (await mayBeThere()) ? await namesOfKept(userId) : [];
	} catch {
		return [];
	}
}

export async function forgetAll(userId: string): Promise<void> {
	if (await mayBeThere().catch(() => true)) await forgetKept(userId);
}

export async function sweep(): Promise<void> {
	if (await mayBeThere().catch(() => false)) await sweepKept();
}
