import { expect, test } from "vitest";
import { parseEnv, StartRefused } from "./env";

test("nothing set gives the demo on the loopback address with a database of its own", () => {
	expect(parseEnv({})).toEqual({
		mode: "demo",
		intendedUse: null,
		host: "127.0.0.1",
		port: 3000,
		databaseUrl: "file:./data/demo.db",
		logLevel: "warn",
	});
});

test("empty counts as not set", () => {
	expect(parseEnv({ PORT: "", RYGGVETT_MODE: "", DATABASE_URL: "" }).port).toBe(3000);
});

test("production needs a declared use and has another database", () => {
	expect(() => parseEnv({ RYGGVETT_MODE: "production" })).toThrow(StartRefused);
	expect(() => parseEnv({ RYGGVETT_MODE: "production" })).toThrow(
		/RYGGVETT_INTENDED_USE.*evaluation, training, research/,
	);
	const env = parseEnv({ RYGGVETT_MODE: "production", RYGGVETT_INTENDED_USE: "training" });
	expect(env).toMatchObject({ intendedUse: "training", databaseUrl: "file:./data/ryggvett.db", logLevel: "info" });
});

test.each([
	[{ RYGGVETT_MODE: "live" }, "RYGGVETT_MODE must be demo or production."],
	[{ PORT: "http" }, "PORT must be a number from 1 to 65535."],
	[{ PORT: "70000" }, "PORT must be at most 65535."],
	[{ PORT: "0" }, "PORT must be at least 1."],
	[{ RYGGVETT_HOST: "0.0.0.0" }, "only to its own machine"],
	[{ DATABASE_URL: "postgresql://localhost/x" }, "DATABASE_URL must begin with file:"],
	[{ LOG_LEVEL: "loud" }, "LOG_LEVEL must be"],
	[{ RYGGVETT_INTENDED_USE: "diagnosis" }, "RYGGVETT_INTENDED_USE must be one of evaluation, training, research."],
])("%o is refused in one sentence", (source, sentence) => {
	expect(() => parseEnv(source)).toThrow(sentence);
});
