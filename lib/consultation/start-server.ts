import "server-only";
import { ensureFirstAdminLink } from "@/lib/auth/links";
import { frozenContent } from "@/lib/consultation/content";
import { measureEarlier } from "@/lib/consultation/measure-earlier";
import { prepare } from "@/lib/consultation/prepare";
import { StartRefused } from "@/lib/env";
import { log } from "@/lib/log";
import { installedWordings } from "@/lib/wordings";

export async function startServer(): Promise<void> {
	try {
		const now = new Date();
		const wordings = installedWordings().map(({ instrument, lang }) => `${instrument} ${lang}`);
		const { migrations } = await prepare(now);
		log.info("ready", { migrations, contentVersion: frozenContent().version, wordings });
		const link = await ensureFirstAdminLink(now);
		// Not through the log: whoever holds the link becomes the administrator.
		if (link) {
			process.stdout.write(
				`Nobody is an administrator here yet. Become the first with this link, which works once, within 24 hours: ${link}\n`,
			);
		}
		// Beside the work: nobody waits for it, and the figures say that they are not complete meanwhile.
		void measureEarlier(now).catch((error) => log.fault("measures", error));
	} catch (error) {
		if (error instanceof StartRefused) process.stderr.write(`${error.message}\n`);
		else log.fault("start", error);
		process.exit(1);
	}
}
