import { expect, test } from "vitest";
import { parseEnv, StartRefused } from "./env";
import { exampleKeys } from "./master-keys";

const key = (id: string, byte: number, length = 32) => `${id}:${Buffer.alloc(length, byte).toString("base64")}`;
const owned = { RYGGVETT_MODE: "production", RYGGVETT_INTENDED_USE: "training", RYGGVETT_KEYS: key("k1", 1) };

test("nothing set gives the demo on the loopback address with a database of its own", () => {
	expect(parseEnv({})).toEqual({
		mode: "demo",
		intendedUse: null,
		host: "127.0.0.1",
		port: 3000,
		origin: "http://127.0.0.1:3000",
		proxies: 0,
		databaseUrl: "file:./data/demo.db",
		keys: [{ id: "example", secret: Buffer.from("ryggvett example key: no secret!") }],
		oidc: null,
		metricsToken: null,
		wordings: null,
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
	const env = parseEnv(owned);
	expect(env).toMatchObject({ intendedUse: "training", databaseUrl: "file:./data/ryggvett.db", logLevel: "info" });
});

test("keys are read in the order they are written, and an empty setting is none", () => {
	const { keys } = parseEnv({ RYGGVETT_KEYS: `${key("k-2", 2)}, ${key("k-1", 1)}` });
	expect(keys.map(({ id }) => id)).toEqual(["k-2", "k-1"]);
	expect(keys[1]?.secret).toEqual(Buffer.alloc(32, 1));
	expect(parseEnv({ RYGGVETT_KEYS: "" }).keys).toHaveLength(1);
});

test.each([
	["no key", ""],
	["the example", exampleKeys],
	["the example under another id", exampleKeys.replace("example:", "k1:")],
	["the example after a key of its own", `${key("k2", 2)},${exampleKeys}`],
])("production refuses the start with %s", (_name, keys) => {
	expect(() => parseEnv({ ...owned, RYGGVETT_KEYS: keys })).toThrow(StartRefused);
	expect(() => parseEnv({ ...owned, RYGGVETT_KEYS: keys })).toThrow("randomBytes(32)");
});

test("a wrong key is refused without being repeated", () => {
	const secret = Buffer.alloc(31, 7).toString("base64");
	for (const keys of [`k1:${secret}`, `K1:${secret}`, `k1:${secret},k1:${secret}`, secret]) {
		let sentence = "";
		try {
			parseEnv({ RYGGVETT_KEYS: keys });
		} catch (error) {
			sentence = String(error);
		}
		expect(sentence).toContain("RYGGVETT_KEYS");
		expect(sentence).not.toContain(secret);
	}
});

test.each([
	[{ RYGGVETT_KEYS: "k1" }, "RYGGVETT_KEYS must be id:key"],
	[{ RYGGVETT_KEYS: key("Key_1", 1) }, "RYGGVETT_KEYS must be id:key"],
	[{ RYGGVETT_KEYS: key("a".repeat(21), 1) }, "RYGGVETT_KEYS must be id:key"],
	[{ RYGGVETT_KEYS: `${key("k1", 1)},` }, "RYGGVETT_KEYS must be id:key"],
	[{ RYGGVETT_KEYS: key("k1", 1, 31) }, "The key k1 in RYGGVETT_KEYS must be 32 bytes"],
	[{ RYGGVETT_KEYS: key("k1", 1, 33) }, "The key k1 in RYGGVETT_KEYS must be 32 bytes"],
	[{ RYGGVETT_KEYS: key("k1", 1).replace("=", "") }, "The key k1 in RYGGVETT_KEYS must be 32 bytes"],
	[{ RYGGVETT_KEYS: `${key("k1", 1)},${key("k1", 2)}` }, "RYGGVETT_KEYS names two keys k1"],
	[{ RYGGVETT_MODE: "live" }, "RYGGVETT_MODE must be demo or production."],
	[{ PORT: "http" }, "PORT must be a number from 1 to 65535."],
	[{ PORT: "70000" }, "PORT must be at most 65535."],
	[{ PORT: "0" }, "PORT must be at least 1."],
	[{ RYGGVETT_HOST: "0.0.0.0" }, "signs in there with one click"],
	[{ RYGGVETT_ORIGIN: "http://ryggvett.example.no" }, "RYGGVETT_ORIGIN must be the address"],
	[{ RYGGVETT_ORIGIN: "https://ryggvett.example.no/app" }, "RYGGVETT_ORIGIN must be the address"],
	[{ RYGGVETT_PROXIES: "-1" }, "RYGGVETT_PROXIES must be at least 0."],
	[{ DATABASE_URL: "mysql://localhost/x" }, "DATABASE_URL must begin with file:"],
	[{ LOG_LEVEL: "loud" }, "LOG_LEVEL must be"],
	[{ RYGGVETT_INTENDED_USE: "diagnosis" }, "RYGGVETT_INTENDED_USE must be one of evaluation, training, research."],
])("%o is refused in one sentence", (source, sentence) => {
	expect(() => parseEnv(source)).toThrow(sentence);
});
