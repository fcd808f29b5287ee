import "server-only";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { RouteName } from "@/lib/auth/access";

/*
 * What an operator may count. Every label is a word of a closed list: never an id, a name, an address with its query or
 * anything that a person wrote.
 */

type Metrics = ReturnType<typeof make>;

function make() {
	const registry = new Registry();
	const registers = [registry];
	collectDefaultMetrics({ register: registry });
	const saves = new Counter({
		registers,
		name: "ryggvett_saves_total",
		help: "Saves that are on disk: new consultations, answers and plans.",
		labelNames: ["part"],
	});
	for (const part of ["consultation", "answers", "plan"]) saves.inc({ part }, 0);
	return {
		registry,
		saves,
		signs: new Counter({ registers, name: "ryggvett_signs_total", help: "Plans that were signed." }),
		signInFailures: new Counter({
			registers,
			name: "ryggvett_sign_in_failures_total",
			help: "Passwords, codes and confirmations that were wrong, or came too often.",
		}),
		requests: new Histogram({
			registers,
			name: "ryggvett_request_seconds",
			help: "From the call of a route to its answer, by route and class of status.",
			labelNames: ["route", "status"],
			buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
		}),
		databaseBytes: new Gauge({
			registers,
			name: "ryggvett_database_bytes",
			help: "Size of the database file, and of the log of writes beside it.",
			labelNames: ["part"],
		}),
	};
}

/** Next bundles its routes apart: only the process itself can hold the one set. */
const holder: { [key: symbol]: Metrics | undefined } = globalThis as never;
const slot = Symbol.for("ryggvett.metrics");

function metrics(): Metrics {
	holder[slot] ??= make();
	return holder[slot];
}

export const countSave = (part: "consultation" | "answers" | "plan"): void => metrics().saves.inc({ part });
export const countSign = (): void => metrics().signs.inc();
export const countSignInFailure = (): void => metrics().signInFailures.inc();

export const timeRequest = (route: RouteName, status: number, milliseconds: number): void =>
	metrics().requests.observe({ route, status: `${Math.floor(status / 100)}xx` }, milliseconds / 1000);

/** Everything so far, in the text format of Prometheus. */
export async function writeMetrics(databaseBytes: { file: number; log: number | null }): Promise<{
	text: string;
	type: string;
}> {
	const { registry, databaseBytes: gauge } = metrics();
	for (const [part, bytes] of Object.entries(databaseBytes)) if (bytes !== null) gauge.set({ part }, bytes);
	return { text: await registry.metrics(), type: registry.contentType };
}
