import { mkdir, readdir, writeFile } from "node:fs/promises";
import { missingMigration } from "@/lib/db/diff";

/** npm run migration -- add_follow_up: writes the next migration from what prisma/schema.prisma now says. */
const name = process.argv[2] ?? "";
if (!/^[a-z][a-z_]*$/.test(name)) {
	console.error("Name the migration with a verb phrase in lower case, for example: npm run migration -- add_follow_up");
	process.exit(1);
}

const sql = await missingMigration();
if (sql === "") {
	console.log("The migrations already say what prisma/schema.prisma says. Nothing to write.");
} else {
	const entries = await readdir("prisma/migrations", { withFileTypes: true });
	const number = entries.filter((entry) => entry.isDirectory()).length + 1;
	const folder = `prisma/migrations/${String(number).padStart(4, "0")}_${name}`;
	await mkdir(folder);
	await writeFile(`${folder}/migration.sql`, `${sql}\n`);
	console.log(`Wrote ${folder}/migration.sql. Read it, and write again the triggers of every table that it redefines.`);
}
