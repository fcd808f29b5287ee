import { cpSync, readFileSync, rmSync } from "node:fs";

/*
 * After npm ci: the SQLite driver that this Node can run. Version 13 needs Node 22; version 12, compiled on Node 24.19 or
 * later, ends the whole process when memory is cleared (node::RemoveEnvironmentCleanupHook). Both are locked, and on
 * Node 22 and later the second takes the place of the first.
 */

const [place, instead] = ["node_modules/better-sqlite3", "node_modules/better-sqlite3-13"];
const versionIn = (folder) => JSON.parse(readFileSync(`${folder}/package.json`, "utf8")).version;
if (Number.parseInt(process.versions.node, 10) >= 22 && versionIn(place) !== versionIn(instead)) {
	rmSync(place, { recursive: true });
	cpSync(instead, place, { recursive: true });
}
