import { spawnSync } from "node:child_process";
import {
	appendFileSync,
	closeSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	rmSync,
	statfsSync,
	statSync,
} from "node:fs";
import { join } from "node:path";

/** A folder that can be full. */
export type Room = {
	folder: string;
	/** What makes it full, for the report. */
	kind: string;
	/** Leaves so many bytes for the files beside `database`. */
	fill: (database: string, left: number, serverPid: number) => void;
	makeRoom: (serverPid: number) => void;
	remove: () => void;
};

const run = (command: string, args: readonly string[]): boolean => spawnSync(command, [...args]).status === 0;

/** A small file system of its own where one can be mounted; elsewhere a limit on how large the server's files may be. */
export function makeRoomIn(folder: string): Room {
	mkdirSync(folder);
	return run("mount", ["-t", "tmpfs", "-o", "size=32m", "ryggvett-faults", folder])
		? smallDisk(folder)
		: limited(folder);
}

function smallDisk(folder: string): Room {
	const ballast = join(folder, "ballast");
	return {
		folder,
		kind: "a disk of 32 MB",
		fill: (_database, left) => {
			const { bavail, bsize } = statfsSync(folder);
			const file = openSync(ballast, "a");
			appendFileSync(file, Buffer.alloc(bavail * bsize - left));
			closeSync(file);
		},
		makeRoom: () => rmSync(ballast),
		remove: () => void run("umount", [folder]),
	};
}

function limited(folder: string): Room {
	const limit = (serverPid: number, bytes: string) => {
		for (const pid of [serverPid, ...childrenOf(serverPid)]) {
			if (!run("prlimit", ["--pid", String(pid), `--fsize=${bytes}:unlimited`]))
				throw new Error("No small disk can be mounted here, and no limit set (prlimit): a full disk was not tested.");
		}
	};
	return {
		folder,
		kind: "a limit on the size of files",
		fill: (database, left, serverPid) => limit(serverPid, String(statSync(`${database}-wal`).size + left)),
		makeRoom: (serverPid) => limit(serverPid, "unlimited"),
		remove: () => undefined,
	};
}

/** The processes that a process has started, and those that they have started. */
function childrenOf(pid: number): readonly number[] {
	const tasks = readdirSync(`/proc/${pid}/task`);
	const children = tasks.flatMap((task) =>
		readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").trim().split(" ").filter(Boolean).map(Number),
	);
	return children.flatMap((child) => [child, ...childrenOf(child)]);
}
