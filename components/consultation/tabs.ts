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
	const hello = () => send({ from: me, kind: "hello" });
	const bye = () => send({ from: me, kind: "bye" });
	window.addEventListener("pagehide", bye);
	window.addEventListener("pageshow", hello);
	hello();

	return {
		tell: (saved: TabSaved) => send({ from: me, kind: "saved", saved }),
		leave: () => {
			window.removeEventListener("pagehide", bye);
			window.removeEventListener("pageshow", hello);
			bye();
			channel.close();
		},
	};
}
