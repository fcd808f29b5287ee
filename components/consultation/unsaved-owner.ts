/** Who is signed in, and when their session ends at the latest (an ISO moment). */
export type Owner = { userId: string; until: string };

/** What the browser calls the database of what is not saved. */
export const unsavedName = "ryggvett-unsaved";
