import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { childEnvironment, StartRefused } from "@/lib/env";

const tools = ["wapiti", "sqlmap"] as const;
const isThere = (tool: string) => spawnSync("which", [tool]).status === 0;

/** Finds both, or installs them from Debian where the user may. Gives their versions. Throws a sentence when it can't. */
export function ensureTools(say: (sentence: string) => void): Record<(typeof tools)[number], string> {
	const missing = tools.filter((tool) => !isThere(tool));
	if (missing.length > 0 && process.getuid?.() === 0) {
		say(`Installing Debian's ${missing.join(" and ")}.`);
		const environment = childEnvironment({ DEBIAN_FRONTEND: "noninteractive" });
		spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit", env: environment });
		spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...missing], {
			...{ stdio: "inherit", env: environment },
		});
	}
	const still = tools.filter((tool) => !isThere(tool));
	if (still.length > 0) throw new StartRefused(`This needs ${still.join(" and ")}: apt-get install ${still.join(" ")}`);
	const versionOf = (tool: string) => /\d+\.\d+(\.\d+)?/.exec(runVersion(tool))?.[0] ?? "?";
	return { wapiti: versionOf("wapiti"), sqlmap: versionOf("sqlmap") };
}

function runVersion(tool: string): string {
	return spawnSync(tool, ["--version"], { encoding: "utf8" }).stdout;
}

/** Runs it for so many seconds at most. Gives what it said, and whether it came to its end. */
function run(command: string, args: readonly string[], seconds: number): Promise<{ output: string; ended: boolean }> {
	const child = spawn(command, [...args], { stdio: ["ignore", "pipe", "pipe"], detached: true });
	let output = "";
	for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += String(chunk)));
	let ended = true;
	const end = () => {
		ended = false;
		if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
	};
	const timer = setTimeout(end, seconds * 1000);
	return new Promise((resolve, reject) => {
		child.once("error", reject);
		child.once("close", () => {
			clearTimeout(timer);
			resolve({ output, ended });
		});
	});
}

type Asking = { origin: string; cookie: string; folder: string };
/** `found`: what the tool holds for a weakness, in its words. `short`: it did not come to its end in the time it had; `requests`: how many
 * tries of sqlmap, or addresses that wapiti knew. */
export type Finding = { found: readonly string[]; short: boolean; requests: number };

/** Tries to slip SQL into one request. */
export async function trySql(
	{ origin, cookie, folder }: Asking,
	{ method, path, body }: { method: string; path: string; body?: object },
	seconds: number,
): Promise<Finding> {
	const headers = [`Origin: ${origin}`, "Accept-Language: nb", ...(cookie ? [`Cookie: ${cookie}`] : [])];
	const { output, ended } = await run(
		"sqlmap",
		[
			...["-u", `${origin}${path}`, "--method", method, "--headers", headers.join("\n")],
			...(body ? ["--data", JSON.stringify(body)] : []),
			...["--batch", "--level", "2", "--risk", "2", "--dbms", "SQLite", "--technique", "BEUT", "--flush-session"],
			...["--timeout", "10", "--retries", "1", "--skip-waf", "--disable-coloring", "--output-dir", folder],
			...["--ignore-code", "*", "-v", "3"],
		],
		seconds,
	);
	const found = [...output.matchAll(/^.*(?:is vulnerable|identified the following injection).*$/gm)].map(
		([line]) => line,
	);
	const through = /do(es)? not (appear|seem) to be injectable/.test(output);
	const requests = (output.match(/\[PAYLOAD\]/g) ?? []).length;
	return { found, short: !ended || !(through || found.length > 0), requests };
}

/** What asks somebody else, or has nothing to do with this program, is left out: ssrf, xxe, wapp, nikto, brute_login_form. */
const modules =
	"backup,blindsql,cookieflags,crlf,csp,csrf,exec,file,htaccess,http_headers,methods,permanentxss,redirect,shellshock,sql,xss";

/** What wapiti wants and is not wanted here, and why. */
export const accepted: Readonly<Record<string, string>> = {
	"X-XSS-Protection is not set": "no browser listens to it any more, and the content policy does more",
	"Lack of anti CSRF token": "every change must come from this very site, by its own headers (lib/http/same-origin.ts)",
	"Strict-Transport-Security is not set": "the proxy that encrypts sets it (docs/running.md)",
};

/** Looks through the pages from these addresses on, and attacks what it finds. */
export async function scan(
	{ origin, cookie, folder }: Asking,
	name: string,
	starts: readonly string[],
	{ crawl, attack }: { crawl: number; attack: number },
): Promise<Finding> {
	const report = `${folder}/${name}.json`;
	mkdirSync(`${folder}/${name}`, { recursive: true });
	const { output, ended } = await run(
		"wapiti",
		[
			...["-u", `${origin}/`, "--scope", "domain", "-m", modules, "-l", "2", "-t", "10", "--verify-ssl", "0"],
			...starts.flatMap((path) => ["-s", `${origin}${path}`]),
			...(cookie ? ["-H", `Cookie: ${cookie}`] : []),
			...["--max-scan-time", String(crawl), "--max-attack-time", String(attack)],
			...["--flush-session", "--store-session", `${folder}/${name}`, "--store-config", `${folder}/config`],
			...["--no-bugreport", "-v", "0", "-f", "json", "-o", report],
		],
		crawl + attack * modules.split(",").length + 120,
	);
	if (!existsSync(report)) {
		const said = output.trim().split("\n").at(-1) ?? "";
		return { found: [`wapiti wrote no report: ${said}`], short: true, requests: 0 };
	}
	type Entry = { method: string; path: string; info: string; parameter: string };
	const { vulnerabilities, anomalies } = JSON.parse(readFileSync(report, "utf8")) as Record<
		"vulnerabilities" | "anomalies",
		Record<string, readonly Entry[]>
	>;
	const found = Object.entries({ ...vulnerabilities, ...anomalies }).flatMap(([kind, entries]) =>
		entries.map(({ method, path, info }) => `${kind}: ${method} ${path} – ${info}`),
	);
	const requests = Number(/found (\d+) URLs/.exec(output)?.[1] ?? 0);
	const isAccepted = (line: string) => Object.keys(accepted).some((words) => line.includes(words));
	return { found: [...new Set(found)].filter((line) => !isAccepted(line)), short: !ended, requests };
}
