import "server-only";
import { frozenContent } from "@/lib/consultation/content";
import { prepare } from "@/lib/consultation/prepare";
import { StartRefused } from "@/lib/env";
import { log } from "@/lib/log";

export async function startServer(): Promise<void> {
	try {
		const { migrations } = await prepare(new Date());
		log.info("ready", { migrations, contentVersion: frozenContent().version });
	} catch (error) {
		if (error instanceof StartRefused) process.stderr.write(`${error.message}\n`);
		else log.fault("start", error);
		process.exit(1);
	}
}
