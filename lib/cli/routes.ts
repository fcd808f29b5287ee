import { addressGaps } from "@/lib/auth/found-addresses";

/** npm run routes: part of every build. Ends it when the table of access and the folder `app` don't name the same addresses. */
const { unlisted, unserved } = await addressGaps();
for (const name of unlisted) console.error(`${name} has no row in lib/auth/access.ts: say there who may call it.`);
for (const name of unserved) console.error(`${name} has a row in lib/auth/access.ts, but app/ has no such address.`);
process.exitCode = unlisted.length + unserved.length > 0 ? 1 : 0;
