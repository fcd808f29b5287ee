/** Runs checks one after another, prints a sentence for each, and counts them. */
export function makeTally(print: (line: string) => void) {
	let passed = 0;
	let failed = 0;
	return {
		/** The work gives the sentence of what it found, and throws when something is not as it must be. */
		check: async (title: string, work: () => Promise<string>): Promise<void> => {
			const started = performance.now();
			try {
				const found = await work();
				passed++;
				print(`✓ ${title}: ${found} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
			} catch (error) {
				failed++;
				print(`✗ ${title}: ${error instanceof Error ? error.message : String(error)}`);
			}
		},
		counts: () => ({ passed, failed }),
	};
}

export type Check = ReturnType<typeof makeTally>["check"];
