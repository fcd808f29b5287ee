import type { Owner } from "./owner";

/** What the tabs of one browser tell each other of who is signed in. */
export type SessionNews = { kind: "here"; owner: Owner } | { kind: "signed-out"; userId: string };

const name = "ryggvett.session";
const isHeard = () => typeof BroadcastChannel !== "undefined";

let leaving = false;

/** The person was asked already, and this page goes: it asks nothing more. */
export const isLeaving = () => leaving;

export function tellSession(news: SessionNews): void {
	if (news.kind === "signed-out") leaving = true;
	if (!isHeard()) return;
	const channel = new BroadcastChannel(name);
	channel.postMessage(news);
	channel.close();
}

/** Gives how to stop listening. */
export function hearSession(onNews: (news: SessionNews) => void): () => void {
	if (!isHeard()) return () => undefined;
	const channel = new BroadcastChannel(name);
	channel.onmessage = ({ data }: MessageEvent<SessionNews>) => onNews(data);
	return () => channel.close();
}
