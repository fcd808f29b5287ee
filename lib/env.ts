import { z } from "zod";

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

const loopback = ["127.0.0.1", "::1", "localhost"];

const variables = z.object({
	RYGGVETT_MODE: z.enum(["demo", "production"], "RYGGVETT_MODE must be demo or production.").default("demo"),
	RYGGVETT_INTENDED_USE: z
		.enum(intendedUses, `RYGGVETT_INTENDED_USE must be one of ${intendedUses.join(", ")}.`)
		.optional(),
	RYGGVETT_HOST: z
		.string()
		.refine(
			(host) => loopback.includes(host),
			"RYGGVETT_HOST must be 127.0.0.1, ::1 or localhost: there is no sign-in yet, so the server answers only to its own machine.",
		)
		.default("127.0.0.1"),
	PORT: z.coerce
		.number("PORT must be a number from 1 to 65535.")
		.int("PORT must be a whole number.")
		.min(1, "PORT must be at least 1.")
		.max(65_535, "PORT must be at most 65535.")
		.default(3000),
	DATABASE_URL: z
		.string()
		.regex(/^file:.+/, "DATABASE_URL must begin with file: and name a file, for example file:./data/ryggvett.db.")
		.optional(),
	LOG_LEVEL: z
		.enum(["debug", "info", "warn", "error", "silent"], "LOG_LEVEL must be debug, info, warn, error or silent.")
		.optional(),
});

export type Env = {
	mode: "demo" | "production";
	intendedUse: (typeof intendedUses)[number] | null;
	host: string;
	port: number;
	databaseUrl: string;
	logLevel: "debug" | "info" | "warn" | "error" | "silent";
};

/**
 * Reads the settings of this installation. Empty means not set. Throws `StartRefused` with one plain sentence.
 * Demo and production have a database of their own, so that invented patients never stand among real ones.
 */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
	const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
	const parsed = variables.safeParse(given);
	if (!parsed.success) throw new StartRefused(parsed.error.issues.map((issue) => issue.message).join(" "));
	const { data } = parsed;
	if (data.RYGGVETT_MODE === "production" && !data.RYGGVETT_INTENDED_USE) {
		throw new StartRefused(
			`In production Ryggvett starts only when RYGGVETT_INTENDED_USE says what it is used for: ${intendedUses.join(", ")}. It is not CE-marked as a medical device.`,
		);
	}
	return {
		mode: data.RYGGVETT_MODE,
		intendedUse: data.RYGGVETT_INTENDED_USE ?? null,
		host: data.RYGGVETT_HOST,
		port: data.PORT,
		databaseUrl:
			data.DATABASE_URL ?? (data.RYGGVETT_MODE === "demo" ? "file:./data/demo.db" : "file:./data/ryggvett.db"),
		logLevel: data.LOG_LEVEL ?? (data.RYGGVETT_MODE === "demo" ? "warn" : "info"),
	};
}

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

function readDotenv(): void {
	try {
		process.loadEnvFile();
	} catch {
		// No .env file: every setting has a default or is in the environment.
	}
}
