import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { schemaFor } from "@/lib/db/derived-schema";
import { commandEnv } from "@/lib/env";

const prisma = "node_modules/prisma/build/index.js";

/**
 * npm run generate: writes a database client for each of the two databases from prisma/schema.prisma. Generating never runs the schema engine, but
 * the Prisma command looks for it and would download it; it is content with the path of any file that exists.
 */
if (!existsSync(prisma)) {
	console.error("Prisma is not installed. Run npm ci first (with development dependencies).");
	process.exit(1);
}
const { child } = commandEnv("demo", false);
const environment = { ...child, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" };

function generate(schema: string): void {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[prisma, "generate", "--schema", schema, "--no-hints"],
		{ env: environment, encoding: "utf8" },
	);
	if (status === 0) return;
	console.error(`${stdout}\n${stderr}`);
	process.exit(status ?? 1);
}

const source = "prisma/schema.prisma";
const output = resolve("lib/db/generated");
// One client lies inside the folder of the other, which takes out what it does not know.
rmSync(output, { recursive: true, force: true });
generate(source);
const scratch = mkdtempSync(join(tmpdir(), "ryggvett-schema-"));
try {
	const derived = join(scratch, "schema.prisma");
	writeFileSync(derived, schemaFor("postgresql", readFileSync(source, "utf8"), join(output, "postgresql")));
	generate(derived);
} finally {
	rmSync(scratch, { recursive: true, force: true });
}
