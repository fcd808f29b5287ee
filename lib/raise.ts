/** For what can't be: `const source = sources[id] ?? raise("…")`. Messages name ids, never what a patient answered. */
export function raise(message: string): never {
	throw new Error(message);
}
