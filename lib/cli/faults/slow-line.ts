import assert from "node:assert/strict";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export type SlowLine = Awaited<ReturnType<typeof openSlowLine>>;

/** PostgreSQL as a far or a failing network shows it: what passes comes late, and at times nothing passes at all. */
export async function openSlowLine(url: string) {
	const { hostname, port } = new URL(url);
	let delay = 0;
	let isOpen = Promise.resolve();
	let letPass: (() => void) | null = null;
	let stop: RegExp | null = null;
	const ends = new Set<Socket>();

	function stall(): void {
		if (!letPass)
			isOpen = new Promise((resolve) => {
				letPass = resolve;
			});
	}

	/** In the order in which it came, each part as late as the line is slow; what is held arrives when it goes on. */
	function carry(from: Socket, to: Socket, isAsking: boolean): void {
		let last: Promise<void> = Promise.resolve();
		const inTurn = (act: () => void) => {
			const due = new Promise((resolve) => setTimeout(resolve, delay));
			last = last.then(async () => {
				await due;
				// Asked again: it may have stalled anew before this had its turn.
				for (let gate = isOpen; ; gate = isOpen) {
					await gate;
					if (gate === isOpen) break;
				}
				act();
			});
		};
		from.on("data", (chunk: Buffer) =>
			inTurn(() => {
				to.write(chunk);
				if (!isAsking || !stop?.test(chunk.toString("latin1"))) return;
				stop = null;
				stall();
			}),
		);
		from.on("close", () => {
			ends.delete(from);
			inTurn(() => void to.end());
		});
		from.on("error", () => undefined);
		ends.add(from);
	}

	const server = createServer((near) => {
		const far = connect(Number(port), hostname);
		carry(near, far, true);
		carry(far, near, false);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const address = new URL(url);
	address.port = String((server.address() as AddressInfo).port);
	assert.notEqual(address.port, port);

	return {
		url: address.href,
		/** So many milliseconds each way. */
		delay: (milliseconds: number) => {
			delay = milliseconds;
		},
		/** From now on nothing passes in either direction, and no connection is closed. */
		stall,
		/** As soon as this has passed on its way to the database, nothing passes: not even the answer to it. */
		stallAfter: (sent: RegExp) => {
			stop = sent;
		},
		isStalled: () => letPass !== null,
		goOn: () => {
			letPass?.();
			letPass = null;
			isOpen = Promise.resolve();
		},
		close: () => {
			server.close();
			for (const end of ends) end.destroy();
		},
	};
}
