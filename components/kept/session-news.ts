import type { Owner } from "./owner";

/** What the tabs of one browser tell each other of who is signed in. */
export type SessionNews =
	| { kind: "here"; owner: Owner }
	/** Before signing out: which windows hold something that is nowhere else? */
	| { kind: "asks"; userId: string }
	| { kind: "holds"; userId: string; reference: string }
	| { kind: "signed-out"; userId: string };

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

/** How long other windows may take to answer, in milliseconds. */
const patience = 150;

/** The consultations of which a window of this browser holds something that neither server nor browser has. */
export async function namesHeldInWindows(userId: string): Promise<readonly string[]> {
	const names = new Set<string>();
	const unhear = hearSession((news) => {
		if (news.kind === "holds" && news.userId === userId) names.add(news.reference);
	});
	tellSession({ kind: "asks", userId });
	await new Promise((resolve) => setTimeout(resolve, isHeard() ? patience : 0));
	unhear();
	return [...names];
}

/** Signed out in another window: this one shows nothing of it any longer, and asks no more. */
export function leaveToSignIn(): void {
	if (leaving) return;
	leaving = true;
	window.location.replace("/logg-inn?ut=vindu");
}

/** Gives how to stop listening. */
export function hearSession(onNews: (news: SessionNews) => void): () => void {
	if (!isHeard()) return () => undefined;
	const channel = new BroadcastChannel(name);
	channel.onmessage = ({ data }: MessageEvent<SessionNews>) => onNews(data);
	return () => channel.close();
}
