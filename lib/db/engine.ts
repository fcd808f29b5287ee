import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
	bindMigrationAwareSqlAdapterFactory,
	type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";

export const noFilters = { externalTables: [], externalEnums: [] };

/** Where the engine leaves the message of a fault of its own; without it the fault would hide itself. */
const faults: { PRISMA_WASM_PANIC_REGISTRY?: { set_message(message: string): void } } = globalThis as never;

/** Instantiated once: the module keeps one memory, and a second instance would read the first one's. */
let loading: Promise<typeof import("@prisma/schema-engine-wasm/schema_engine_bg")> | undefined;

/**
 * Prisma's own schema engine as WebAssembly, through the driver adapter. The engine that the Prisma command uses is
 * downloaded from a host that many hospital networks don't reach.
 * Its connection is closed afterwards: while it migrates it holds the file for itself, and would go on holding it.
 */
export async function withSchemaEngine<Result>(
	schema: string,
	adapter: SqlMigrationAwareDriverAdapterFactory,
	work: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
	loading ??= load();
	const module = await loading;
	// Opened here: the engine would hide why a file can't be opened.
	const connection = await adapter.connect();
	try {
		const engine = await module.SchemaEngine.new(
			{ datamodels: [["schema.prisma", schema]] },
			() => {},
			bindMigrationAwareSqlAdapterFactory({
				provider: adapter.provider,
				adapterName: adapter.adapterName,
				connect: async () => connection,
				connectToShadowDb: () => adapter.connectToShadowDb(),
			}),
		);
		const result = await work(engine);
		engine.free();
		return result;
	} finally {
		await connection.dispose();
	}
}

async function load() {
	faults.PRISMA_WASM_PANIC_REGISTRY ??= {
		set_message: (message) => {
			throw new Error(`Prisma's schema engine stopped: ${message}`);
		},
	};
	const module = await import("@prisma/schema-engine-wasm/schema_engine_bg");
	const bytes = await readFile(join(process.cwd(), "node_modules/@prisma/schema-engine-wasm/schema_engine_bg.wasm"));
	const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": module as never });
	module.__wbg_set_wasm(instance.exports);
	(instance.exports as { __wbindgen_start(): void }).__wbindgen_start();
	return module;
}
