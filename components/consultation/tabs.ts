import type { AnswerChanges } from "@/lib/consultation/types";

export type TabSaved = { version: number; savedAt: string; changes: AnswerChanges };

type Message = { from: string } & ({ kind: "here" | "hello" | "bye" } | { kind: "saved"; saved: TabSaved });

type Hears = { onSaved: (saved: TabSaved) => void; onOthers: (others: number) => void };

/** The tabs of one browser that have the same consultation open tell each other of themselves and of their saves. */
export function joinTabs(id: string, me: string, { onSaved, onOthers }: Hears) {
	if (typeof BroadcastChannel === "undefined") return { tell: () => undefined, leave: () => undefined };
	const channel = new BroadcastChannel(`ryggvett.${id}`);
	const others = new Set<string>();
	const send = (message: Message) => channel.postMessage(message);

	channel.onmessage = ({ data }: MessageEvent<Message>) => {
		if (data.from === me) return;
		if (data.kind === "bye") others.delete(data.from);
		else others.add(data.from);
		if (data.kind === "hello") send({ from: me, kind: "here" });
		if (data.kind === "saved") onSaved(data.saved);
		onOthers(others.size);
	};
	send({ from: me, kind: "hello" });

	return {
		tell: (saved: TabSaved) => send({ from: me, kind: "saved", saved }),
		leave: () => {
			send({ from: me, kind: "bye" });
			channel.close();
		},
	};
}
