import "server-only";
import pino from "pino";
import { env } from "@/lib/env";

/** What may be logged. There is no field for a message of an error: the database's own repeat what was to be saved. */
type Fields = {
	requestId?: string;
	/** The number that a person sees on the error page; Next computes it from the error. */
	digest?: string;
	method?: string;
	/** The route's pattern (/api/consultations/[id]), never an address with its query. */
	route?: string;
	status?: number;
	milliseconds?: number;
	code?: string;
	contentVersion?: string;
	migrations?: readonly string[];
	/** Which instruments are installed in which language, never their words. */
	wordings?: readonly string[];
};

const standardOutput = { write: (line: string) => void process.stdout.write(line) };

let logger: pino.Logger | undefined;

function target(): pino.Logger {
	logger ??= pino({ level: env().logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime }, standardOutput);
	return logger;
}

export const log = {
	info: (event: string, fields: Fields = {}) => target().info(fields, event),
	warn: (event: string, fields: Fields = {}) => target().warn(fields, event),
	fault: (event: string, error: unknown, fields: Fields = {}) =>
		target().error({ ...fields, ...traceOf(error) }, event),
};

/** The kind, code and place of an error. Its message stays behind, and so do the lines of it that the stack repeats. */
function traceOf(error: unknown): { error: string; code?: string; at?: readonly string[] } {
	if (!(error instanceof Error)) return { error: typeof error };
	const code =
		"code" in error && typeof error.code === "string" && /^\w{1,64}$/.test(error.code) ? error.code : undefined;
	return { error: /^\w{1,64}$/.test(error.name) ? error.name : "Error", code, at: frames(error) };
}

function frames(error: Error): readonly string[] {
	const stack = error.stack ?? "";
	const start = stack.indexOf(error.message);
	if (start < 0) return [];
	return stack
		.slice(start + error.message.length)
		.split("\n")
		.map((line) => line.trim())
		.filter((line) => line.startsWith("at "))
		.slice(0, 12);
}
