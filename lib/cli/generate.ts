import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { commandEnv } from "@/lib/env";

const prisma = "node_modules/prisma/build/index.js";

/**
 * npm run generate: writes the database client from prisma/schema.prisma. Generating never runs the schema engine, but
 * the Prisma command looks for it and would download it; it is content with the path of any file that exists.
 */
if (!existsSync(prisma)) {
	console.error("Prisma is not installed. Run npm ci first (with development dependencies).");
	process.exit(1);
}
const { child } = commandEnv("demo", false);
const { status, stdout, stderr } = spawnSync(
	process.execPath,
	[prisma, "generate", "--schema", "prisma/schema.prisma", "--no-hints"],
	{
		env: { ...child, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" },
		encoding: "utf8",
	},
);
if (status !== 0) console.error(`${stdout}\n${stderr}`);
process.exit(status ?? 1);
