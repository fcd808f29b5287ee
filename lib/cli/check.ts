import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { childEnvironment } from "@/lib/env";
import { startPostgresql } from "@/lib/test/postgresql";
import { ensureChromium } from "./chromium";

/*
 * npm test: everything, in the order that fails soonest. The last line is `N passed, N failed`.
 * Each tool that only says yes or no (types, lint, architecture, build, licences) counts as one.
 */

type Tally = { passed: number; failed: number };

const scratch = mkdtempSync(join(tmpdir(), "ryggvett-check-"));
const total: Tally = { passed: 0, failed: 0 };

function run(
	title: string,
	command: string,
	args: readonly string[],
	environment: Record<string, string> = {},
): boolean {
	console.log(`\n── ${title}`);
	const start = performance.now();
	const { status } = spawnSync(command, args, {
		stdio: ["ignore", "inherit", "inherit"],
		env: childEnvironment(environment),
	});
	console.log(`── ${title}: ${Math.round((performance.now() - start) / 1000)} s`);
	return status === 0;
}

function count(tally: Tally): void {
	total.passed += tally.passed;
	total.failed += tally.failed;
}

/** A tool that says yes or no. */
function yesOrNo(
	title: string,
	command: string,
	args: readonly string[],
	environment?: Record<string, string>,
): boolean {
	const passed = run(title, command, args, environment);
	count(passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
	return passed;
}

/** A test runner that writes its count to a file; no readable count, or no test, is a failure. */
function counted(
	title: string,
	command: string,
	args: readonly string[],
	report: string,
	read: (json: unknown) => Tally,
	environment?: Record<string, string>,
): void {
	rmSync(report, { force: true });
	const passed = run(title, command, args, environment);
	let tally: Tally;
	try {
		tally = read(JSON.parse(readFileSync(report, "utf8")));
	} catch {
		tally = { passed: 0, failed: 1 };
	}
	if (!passed && tally.failed === 0) tally = { ...tally, failed: 1 };
	if (tally.passed + tally.failed === 0) tally = { passed: 0, failed: 1 };
	count(tally);
}

const vitestTally = (json: unknown): Tally => {
	const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = json as Record<string, number>;
	const skipped = numPendingTests ?? 0;
	return { passed: numPassedTests ?? 0, failed: Math.max(numFailedTests ?? 0, numFailedTestSuites ?? 0) + skipped };
};

const playwrightTally = (json: unknown): Tally => {
	const { stats } = json as { stats: Record<string, number> };
	return { passed: stats.expected ?? 0, failed: (stats.unexpected ?? 0) + (stats.flaky ?? 0) + (stats.skipped ?? 0) };
};

const faultTally = (json: unknown): Tally => json as Tally;

const unitReport = join(scratch, "unit.json");
const journeyReport = join(scratch, "journeys.json");
const faultReport = join(scratch, "faults.json");

const chromium = ensureChromium(console.log);
yesOrNo("Database client", "npm", ["run", "--silent", "generate"]);
yesOrNo("Page types", "npx", ["next", "typegen"]);
yesOrNo("Types", "npx", ["tsc", "--noEmit"]);
yesOrNo("Lint", "npx", ["biome", "ci", "--error-on-warnings"]);
yesOrNo("Architecture", "npx", [
	"depcruise",
	"--config",
	".config/dependency-cruiser.cjs",
	"app",
	"components",
	"lib",
	"e2e",
	"prisma",
]);
const unit = (title: string, ...projects: readonly string[]) =>
	counted(
		title,
		"npx",
		[
			"vitest",
			"run",
			"--config",
			".config/vitest.config.ts",
			...projects.map((project) => `--project=${project}`),
			"--reporter=default",
			"--reporter=json",
			`--outputFile.json=${unitReport}`,
		],
		unitReport,
		vitestTally,
	);
const journeys = (title: string, of: readonly string[], environment: Record<string, string> = {}) =>
	counted(
		title,
		"npx",
		["playwright", "test", "--config", "e2e/playwright.config.ts", "--reporter=list,json", ...of],
		journeyReport,
		playwrightTally,
		{ CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: journeyReport, ...environment },
	);

unit("Unit, content and SQLite", "clinical", "server", "pages", "browser", "browser-alone");
unit("The same on PostgreSQL", "postgresql");
const built = yesOrNo("Production build", "npm", ["run", "--silent", "build"]);
if (built) {
	journeys("Journeys in a real browser", []);
	const postgresql = await startPostgresql();
	journeys("Some of them on PostgreSQL", ["--project=desk", "specs/low-risk", "specs/plan", "specs/search"], {
		E2E_DATABASE_URL: postgresql.url,
	});
	await postgresql.stop();
	counted(
		"What must not go wrong, made to go wrong",
		"npm",
		["run", "--silent", "test:faults", "--", "--rounds", "3", "--report", faultReport],
		faultReport,
		faultTally,
	);
} else {
	count({ passed: 0, failed: 1 });
}
yesOrNo("Licences and bill of materials", "npm", ["run", "--silent", "report"]);
rmSync(scratch, { recursive: true, force: true });

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
