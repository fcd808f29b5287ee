import "server-only";

export type CurrentPractice = { id: string; name: string; clinician: string };

/** The one practice of this installation until there are accounts; its clinician signs under this label. */
export const localPractice: CurrentPractice = {
	id: "01900000-0000-7000-8000-000000000001",
	name: "Lokal praksis",
	clinician: "Lokal lege",
};

/** Whose cases the request may see. Everything that reads or writes a case asks here first. */
export async function currentPractice(): Promise<CurrentPractice> {
	return localPractice;
}
