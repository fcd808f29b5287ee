/** Who is signed in, in which session, and when that ends at the latest (ISO moments, by the server's clock). */
export type Owner = {
	userId: string;
	session: string;
	until: string;
	/** What the server's clock said when the page was made. */
	now: string;
};

/** What the keeping needs of it. `until` is by the browser's clock, in milliseconds since 1970. */
export type Holder = { userId: string; session: string; until: number };

/** The session lasts as long from now on by either clock, also where the browser's is wrong. */
export const holderOf = ({ userId, session, until, now }: Owner, clock = Date.now()): Holder => ({
	userId,
	session,
	until: clock + Date.parse(until) - Date.parse(now),
});

/** What the browser calls the database of what is not saved. */
export const keptName = "ryggvett-unsaved";
