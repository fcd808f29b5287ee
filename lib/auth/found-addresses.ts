import "server-only";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { addresses } from "@/lib/auth/access";

/** Every page and route that the folder `app` holds, named as the table of access names them. */
export async function foundAddresses(folder = join(process.cwd(), "app")): Promise<readonly string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const found = entries
		.filter((entry) => entry.isFile() && (entry.name === "page.tsx" || entry.name === "route.ts"))
		.map((entry) => ({ path: entry.parentPath.slice(folder.length) || "/", file: join(entry.parentPath, entry.name) }));
	const named = await Promise.all(
		found.map(async ({ path, file }) => {
			if (file.endsWith("page.tsx")) return [path];
			const methods = (await readFile(file, "utf8")).matchAll(
				/export const (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/g,
			);
			return [...methods].map(([, method]) => `${method} ${path}`);
		}),
	);
	return named.flat().sort();
}

/** What stands in only one of the two: `unlisted` is served without a row in the table, `unserved` is a row for nothing. */
export async function addressGaps(): Promise<{ unlisted: readonly string[]; unserved: readonly string[] }> {
	const found = await foundAddresses();
	const listed: readonly string[] = addresses;
	return {
		unlisted: found.filter((name) => !listed.includes(name)),
		unserved: listed.filter((name) => !found.includes(name)),
	};
}
