import { spawn } from "node:child_process";
import { once } from "node:events";
import { scenarios } from "@/prisma/scenarios";

/** Seconds that the command takes over `count` consultations. */
async function secondsFor(count: number): Promise<number> {
	const lines = Array.from({ length: count }, (_, index) =>
		JSON.stringify(scenarios[index % scenarios.length]?.answers),
	);
	const started = performance.now();
	const command = spawn("npm", ["run", "--silent", "assess"], { stdio: ["pipe", "ignore", "inherit"] });
	command.stdin.end(`${lines.join("\n")}\n`);
	await once(command, "exit");
	return (performance.now() - started) / 1000;
}

/** Start-up seconds and consultations a second once started: two runs of the command, one subtracted from the other. */
export async function measureAssessments(count = 10_000): Promise<{ startUp: number; perSecond: number }> {
	const startUp = await secondsFor(1);
	const whole = await secondsFor(count);
	return { startUp, perSecond: (count - 1) / (whole - startUp) };
}
