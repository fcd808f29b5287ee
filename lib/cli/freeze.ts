import { mkdir, readFile, writeFile } from "node:fs/promises";
import { frozenContent } from "@/lib/consultation/content";

/**
 * npm run freeze: writes the clinical content of this version as JSON, named by its version and hash, for a release.
 * A version that was frozen before with other content is left alone.
 */
const folder = "prisma/content";
const { version, hash, json } = frozenContent();
const file = `${folder}/${version}.json`;
const text = `${JSON.stringify({ version, sha256: hash, content: JSON.parse(json) }, null, "\t")}\n`;
const earlier = await readFile(file, "utf8").catch(() => null);
if (earlier === text) {
	console.log(`${file} already holds this content (sha256 ${hash}).`);
} else if (earlier !== null) {
	console.error(
		`${file} holds other content. Released content never changes: raise the version in lib/clinical/content/version.ts.`,
	);
	process.exit(1);
} else {
	await mkdir(folder, { recursive: true });
	await writeFile(file, text);
	console.log(`Wrote ${file} (sha256 ${hash}).`);
}
