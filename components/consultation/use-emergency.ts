import { useCallback, useEffect, useState } from "react";

const nameOf = (id: string) => `ryggvett.emergency.${id}`;

/**
 * When the emergency appeared, and whether the lane is open. The moment survives a reload of this tab; without one
 * it is the last save, which cannot be later than the answer that set it off.
 */
export function useEmergency(id: string, isEmergency: boolean, savedAt: string) {
	const [since, setSince] = useState(savedAt);
	const [isOpen, setOpen] = useState(isEmergency);
	const [before, setBefore] = useState(isEmergency);

	if (before !== isEmergency) {
		setBefore(isEmergency);
		setOpen(isEmergency);
		if (isEmergency) setSince(new Date().toISOString());
	}

	useEffect(() => {
		try {
			const kept = sessionStorage.getItem(nameOf(id));
			if (!isEmergency) sessionStorage.removeItem(nameOf(id));
			else if (!kept) sessionStorage.setItem(nameOf(id), since);
			else if (kept !== since) setSince(kept);
		} catch {
			// Without storage the moment lasts as long as the page.
		}
	}, [id, isEmergency, since]);

	const open = useCallback(() => setOpen(true), []);
	const close = useCallback(() => setOpen(false), []);
	return { since, isOpen, open, close };
}
