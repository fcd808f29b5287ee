import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const alias = { "@": root.replace(/\/$/, "") };
const exclude = ["**/node_modules/**", "**/.next*/**", "lib/db/generated/**", "e2e/**"];

// `server-only` throws unless the code runs under the condition that server components run under.
const conditions = ["react-server", "node"];

/** What is about the SQLite file by its nature, and why. Every other test of a database runs on both. */
const onSqliteAlone: Readonly<Record<string, string>> = {
	"app/api/cases/case-plans.test.ts": "SQLite says which index it walks; `npm run bench` measures both",
	"app/api/health/health-file.test.ts": "a file can be moved away, and has a size",
	"lib/audit/protected.test.ts": "SQLite's triggers; PostgreSQL's: lib/db/protected.postgresql.test.ts",
	"lib/consultation/reference-key.test.ts": "a migration that SQLite alone has had",
	"lib/consultation/sealed.test.ts": "reads the bytes of the file",
	"lib/db/backup.test.ts": "copies the file",
	"lib/db/erasure.test.ts":
		"SQLite's triggers, and its REPLACE; PostgreSQL's: lib/db/protected.postgresql.test.ts and the erasures' own tests",
	"lib/db/fault.test.ts": "a file that may not grow; PostgreSQL that is away: npm run test:faults",
};
const onBothDatabases = ["app", "lib", "prisma"].flatMap((folder) =>
	readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
		.filter((path) => path.endsWith(".test.ts") && !path.endsWith(".pages.test.ts"))
		.map((path) => `${folder}/${path}`)
		.filter((path) => readFileSync(`${root}${path}`, "utf8").includes("temporaryDatabase"))
		.filter((path) => !Object.hasOwn(onSqliteAlone, path)),
);
/** Tests of components that put something in the place of a module. They need a process of their own. */
const withOwnModules = readdirSync(`${root}components`, { recursive: true, encoding: "utf8" })
	.filter((path) => /\.test\.tsx?$/.test(path))
	.map((path) => `components/${path}`)
	.filter((path) => readFileSync(`${root}${path}`, "utf8").includes("vi.mock("));
/** A bracket in the name of a folder is a bracket, not a set of characters. */
const literal = (path: string) => path.replace(/[[\]]/g, "\\$&");

export default defineConfig({
	root,
	test: {
		// The default leaves one core to the runner, which hardly needs it: on two, half of the machine.
		maxWorkers: Math.max(2, availableParallelism() - 1),
		// A thread starts sooner than a process, and each file begins with one.
		pool: "threads",
		projects: [
			{
				// Pure, so that all of it runs in one process: to start one takes longer than most of these tests.
				root,
				resolve: { alias, conditions },
				ssr: { resolve: { conditions } },
				test: {
					name: "clinical",
					testTimeout: 30_000,
					environment: "node",
					isolate: false,
					include: ["lib/clinical/**/*.test.ts"],
					exclude,
				},
			},
			{
				root,
				resolve: { alias, conditions },
				ssr: { resolve: { conditions } },
				test: {
					name: "server",
					testTimeout: 30_000,
					hookTimeout: 30_000,
					environment: "node",
					include: ["{app,lib,prisma}/**/*.test.ts", "*.test.ts"],
					exclude: [...exclude, "lib/clinical/**", "**/*.pages.test.ts", "**/*.postgresql.test.ts"],
				},
			},
			{
				// A real PostgreSQL, started for the run.
				root,
				resolve: { alias, conditions },
				ssr: { resolve: { conditions } },
				test: {
					name: "postgresql",
					testTimeout: 30_000,
					hookTimeout: 60_000,
					environment: "node",
					globalSetup: ["lib/test/postgresql-setup.ts"],
					include: [...onBothDatabases.map(literal), "lib/**/*.postgresql.test.ts"],
					exclude,
				},
			},
			{
				// Pages called as functions: they name client components, which need the whole of React.
				root,
				resolve: { alias: { ...alias, "server-only": `${root}node_modules/server-only/empty.js` } },
				// Not the style sheets' own set-up: nobody looks at these pages.
				css: { postcss: { plugins: [] } },
				oxc: { jsx: { runtime: "automatic" } },
				test: {
					name: "pages",
					testTimeout: 30_000,
					hookTimeout: 30_000,
					environment: "node",
					include: ["app/**/*.pages.test.ts"],
					exclude,
				},
			},
			{
				root,
				resolve: { alias },
				oxc: { jsx: { runtime: "automatic" } },
				test: {
					name: "browser",
					environment: "happy-dom",
					isolate: false,
					include: ["components/**/*.test.{ts,tsx}"],
					exclude: [...exclude, ...withOwnModules],
				},
			},
			{
				root,
				resolve: { alias },
				oxc: { jsx: { runtime: "automatic" } },
				test: { name: "browser-alone", environment: "happy-dom", include: withOwnModules, exclude },
			},
		],
	},
});
