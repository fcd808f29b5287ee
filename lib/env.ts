import { z } from "zod";
import { isLoopback, leadsToLoopback } from "@/lib/loopback";
import { exampleKeys, howToMakeKey, includesExample, type MasterKey, readMasterKeys } from "@/lib/master-keys";
import { type OidcSettings, readOidcSettings } from "@/lib/oidc-settings";
import { raise } from "@/lib/raise";
import { readSecretFiles } from "@/lib/secret-files";

/** A start that must not happen, with the sentence for whoever started it. */
export class StartRefused extends Error {
	constructor(sentence: string) {
		super(sentence);
		this.name = "StartRefused";
	}
}

export const isDevelopment = process.env.NODE_ENV === "development";

/** What the owner of an installation declares that it is used for. Not one of them is a medical device's intended use. */
const intendedUses = ["evaluation", "training", "research"] as const;

/** An address without a path; encrypted, unless it leads to this very machine. */
function isOrigin(text: string): boolean {
	if (!URL.canParse(text)) return false;
	const url = new URL(text);
	return url.origin === text && (url.protocol === "https:" || (url.protocol === "http:" && leadsToLoopback(url)));
}

const variables = z.object({
	RYGGVETT_MODE: z.enum(["demo", "production"], "RYGGVETT_MODE must be demo or production.").default("demo"),
	RYGGVETT_INTENDED_USE: z
		.enum(intendedUses, `RYGGVETT_INTENDED_USE must be one of ${intendedUses.join(", ")}.`)
		.optional(),
	RYGGVETT_HOST: z.string().default("127.0.0.1"),
	RYGGVETT_ORIGIN: z
		.string()
		.refine(isOrigin, "RYGGVETT_ORIGIN must be the address that people type, for example https://ryggvett.example.no.")
		.optional(),
	RYGGVETT_PROXIES: z.coerce
		.number("RYGGVETT_PROXIES must be the number of proxies in front of the server.")
		.int("RYGGVETT_PROXIES must be a whole number.")
		.min(0, "RYGGVETT_PROXIES must be at least 0.")
		.max(5, "RYGGVETT_PROXIES must be at most 5.")
		.default(0),
	PORT: z.coerce
		.number("PORT must be a number from 1 to 65535.")
		.int("PORT must be a whole number.")
		.min(1, "PORT must be at least 1.")
		.max(65_535, "PORT must be at most 65535.")
		.default(3000),
	DATABASE_URL: z
		.string()
		.refine(
			(url) => /^file:.+/.test(url) || (/^postgres(ql)?:\/\/./.test(url) && URL.canParse(url)),
			"DATABASE_URL must begin with file: and name a file, for example file:./data/ryggvett.db, or with postgresql:// and name a database, for example postgresql://ryggvett@db.example.no/ryggvett.",
		)
		.optional(),
	RYGGVETT_KEYS: z
		.string()
		.transform((text, context) => {
			const keys = readMasterKeys(text);
			if (typeof keys !== "string") return keys;
			context.addIssue({ code: "custom", message: keys });
			return z.NEVER;
		})
		.optional(),
	RYGGVETT_OIDC_ISSUER: z.string().optional(),
	RYGGVETT_OIDC_CLIENT_ID: z.string().optional(),
	RYGGVETT_OIDC_PRIVATE_JWK: z.string().optional(),
	RYGGVETT_OIDC_SCOPE: z.string().default("openid profile"),
	RYGGVETT_OIDC_LABEL: z.string().max(40, "RYGGVETT_OIDC_LABEL must have at most 40 characters.").default("HelseID"),
	RYGGVETT_OIDC_ACR: z.string().default(""),
	RYGGVETT_METRICS_TOKEN: z.string().min(32, "RYGGVETT_METRICS_TOKEN must have at least 32 characters.").optional(),
	RYGGVETT_WORDINGS: z.string().optional(),
	LOG_LEVEL: z
		.enum(["debug", "info", "warn", "error", "silent"], "LOG_LEVEL must be debug, info, warn, error or silent.")
		.optional(),
});

export type Env = {
	mode: "demo" | "production";
	intendedUse: (typeof intendedUses)[number] | null;
	host: string;
	port: number;
	/** The address that people type, without a path: where links lead, and where changes must come from. */
	origin: string;
	/** How many proxies stand in front; 0 means that the server is asked directly. */
	proxies: number;
	databaseUrl: string;
	/** What the data keys are wrapped with, newest first: the first wraps, all unwrap. */
	keys: readonly MasterKey[];
	/** The identity provider that people may sign in through; null when there is none. */
	oidc: OidcSettings | null;
	/** What whoever reads the metrics must send along; null: nobody reads them. */
	metricsToken: string | null;
	/** The folder with the official words of the instruments; null: the clinician asks them. */
	wordings: string | null;
	logLevel: "debug" | "info" | "warn" | "error" | "silent";
};

/**
 * Reads the settings of this installation, and the files that some of them name. Empty means not set. Throws
 * `StartRefused` with one plain sentence.
 * Demo and production have a database of their own, so that invented patients never stand among real ones.
 */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
	const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
	const given = readSecretFiles(set);
	if (typeof given === "string") throw new StartRefused(given);
	const parsed = variables.safeParse(given);
	if (!parsed.success) throw new StartRefused(parsed.error.issues.map((issue) => issue.message).join(" "));
	const { data } = parsed;
	if (data.RYGGVETT_MODE === "production" && !data.RYGGVETT_INTENDED_USE) {
		throw new StartRefused(
			`In production Ryggvett starts only when RYGGVETT_INTENDED_USE says what it is used for: ${intendedUses.join(", ")}. It is not CE-marked as a medical device.`,
		);
	}
	const isLocal = isLoopback(data.RYGGVETT_HOST);
	if (!isLocal && data.RYGGVETT_MODE === "demo") {
		throw new StartRefused(
			"RYGGVETT_HOST must be 127.0.0.1, ::1 or localhost in the demo: anyone signs in there with one click.",
		);
	}
	if (!isLocal && !data.RYGGVETT_ORIGIN) {
		throw new StartRefused(
			"RYGGVETT_HOST lets other machines in, so RYGGVETT_ORIGIN must say which address they use, for example https://ryggvett.example.no.",
		);
	}
	const isEncrypted = data.RYGGVETT_ORIGIN?.startsWith("https:") ?? false;
	if (data.RYGGVETT_MODE === "production" && isEncrypted && data.RYGGVETT_PROXIES === 0) {
		throw new StartRefused(
			"The server itself does not encrypt, so an https address means that a proxy stands in front: say how many in RYGGVETT_PROXIES. Otherwise all callers look like one, and one who guesses passwords slows everybody.",
		);
	}
	return {
		mode: data.RYGGVETT_MODE,
		intendedUse: data.RYGGVETT_INTENDED_USE ?? null,
		host: data.RYGGVETT_HOST,
		port: data.PORT,
		origin: data.RYGGVETT_ORIGIN ?? originOf(data.RYGGVETT_HOST, data.PORT),
		proxies: data.RYGGVETT_PROXIES,
		databaseUrl:
			data.DATABASE_URL ?? (data.RYGGVETT_MODE === "demo" ? "file:./data/demo.db" : "file:./data/ryggvett.db"),
		keys: keysFor(data.RYGGVETT_MODE, data.RYGGVETT_KEYS),
		oidc: oidcOf(data),
		metricsToken: data.RYGGVETT_METRICS_TOKEN ?? null,
		wordings: data.RYGGVETT_WORDINGS ?? null,
		logLevel: data.LOG_LEVEL ?? (data.RYGGVETT_MODE === "demo" ? "warn" : "info"),
	};
}

function keysFor(mode: Env["mode"], given: readonly MasterKey[] | undefined): readonly MasterKey[] {
	if (mode === "production" && !given) {
		throw new StartRefused(
			`In production Ryggvett starts only when RYGGVETT_KEYS holds a key that health text is sealed with. Make one, and keep a copy of it away from the database: ${howToMakeKey}`,
		);
	}
	if (mode === "production" && given && includesExample(given)) {
		throw new StartRefused(
			`RYGGVETT_KEYS holds the example secret of the demo, which anyone can read. Make a key of your own: ${howToMakeKey}`,
		);
	}
	const keys = given ?? readMasterKeys(exampleKeys);
	return typeof keys === "string" ? raise(keys) : keys;
}

function oidcOf(data: z.output<typeof variables>): OidcSettings | null {
	const settings = readOidcSettings({
		issuer: data.RYGGVETT_OIDC_ISSUER,
		clientId: data.RYGGVETT_OIDC_CLIENT_ID,
		privateJwk: data.RYGGVETT_OIDC_PRIVATE_JWK,
		scope: data.RYGGVETT_OIDC_SCOPE,
		label: data.RYGGVETT_OIDC_LABEL,
		acr: data.RYGGVETT_OIDC_ACR,
	});
	if (typeof settings === "string") throw new StartRefused(settings);
	return settings;
}

/** The address of a server that is asked directly. */
const originOf = (host: string, port: number) =>
	new URL(`http://${host.includes(":") ? `[${host}]` : host}:${port}`).origin;

let parsed: Env | undefined;

/** The settings of this process; read once, a `.env` file included. */
export function env(): Env {
	if (!parsed) {
		readDotenv();
		parsed = parseEnv(process.env);
	}
	return parsed;
}

/**
 * The settings for a command and for the processes that it starts. A command knows which mode it is for: the demo
 * always, the others unless the owner says otherwise.
 */
export function commandEnv(mode: Env["mode"], always: boolean): { env: Env; child: NodeJS.ProcessEnv } {
	readDotenv();
	const child = childEnvironment({ RYGGVETT_MODE: always ? mode : process.env.RYGGVETT_MODE || mode });
	return { env: parseEnv(child), child };
}

/** The environment of a process that a command starts: its own with these changes, and nothing reports home. */
export function childEnvironment(changes: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
	return { ...process.env, NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1", ...changes };
}

/** The browser that the tests are told to use, if any. */
export const namedChromium = (): string | undefined => process.env.CHROMIUM_PATH || undefined;

/** How many hostile requests the tests send. `npm run test:attacks` sends 10,000. */
export const namedAttacks = (): number => Number(process.env.RYGGVETT_ATTACKS) || 600;

function readDotenv(): void {
	try {
		process.loadEnvFile();
	} catch {
		// No .env file: every setting has a default or is in the environment.
	}
}
