import type { Unsaved } from "./draft-types";

const nameOf = (id: string) => `ryggvett.unsaved.${id}`;

/** What is not saved yet, kept for a reload of this tab and gone with it. */
export function keepUnsaved(id: string, unsaved: Unsaved | null) {
	try {
		if (unsaved) sessionStorage.setItem(nameOf(id), JSON.stringify(unsaved));
		else sessionStorage.removeItem(nameOf(id));
	} catch {
		// A full or forbidden storage must not stop the saving itself.
	}
}

export function findUnsaved(id: string): Unsaved | null {
	try {
		const kept = sessionStorage.getItem(nameOf(id));
		return kept ? (JSON.parse(kept) as Unsaved) : null;
	} catch {
		return null;
	}
}
