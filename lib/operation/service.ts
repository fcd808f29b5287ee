import "server-only";
import { databaseBytes, isWhole } from "@/lib/db/condition";
import { log } from "@/lib/log";
import { writeMetrics } from "@/lib/metrics";
import { within } from "@/lib/operation/within";

/** How long the database may take to answer a small read, in milliseconds. */
const patience = 2000;

/** True when this server can do its work now: its database answers, is up to date and is the one it opened. */
export async function isReady(): Promise<boolean> {
	try {
		return await within(patience, isWhole());
	} catch (error) {
		log.fault("not-ready", error);
		return false;
	}
}

export const readFigures = async () => writeMetrics(await databaseBytes());
