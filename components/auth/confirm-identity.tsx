"use client";

import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from "react";
import type { Lang, Localised } from "@/lib/clinical/types";
import { ApiProblem } from "@/lib/http/problem";
import type { confirmIdentity } from "@/lib/texts/sign-in";
import type { ConfirmDialog } from "./confirm-dialog";

type Confirm = () => Promise<void>;

const Asking = createContext<Confirm | null>(null);

/** What work that waited for a confirmation ends with when the person took it back: nothing to be said about. */
const cancelled = () => new DOMException("The person did not confirm who they are.", "AbortError");

export const isCancelled = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";

type Props = { t: Localised<typeof confirmIdentity>; lang: Lang; provider: string | null; children: ReactNode };

/** Asks anyone who is about to do something weighty who they are, once for however many ask at the same time. */
export function ConfirmIdentityProvider({ t, lang, provider, children }: Props) {
	/** What asks, while it asks: its code comes with the first question, which most pages never put. */
	const [asks, setAsks] = useState<{ Dialog: typeof ConfirmDialog } | null>(null);
	const waiting = useRef<{ resolve: () => void; reject: (error: Error) => void }[]>([]);

	const confirm = useCallback<Confirm>(
		() =>
			new Promise((resolve, reject) => {
				waiting.current.push({ resolve, reject });
				import("./confirm-dialog").then(
					({ ConfirmDialog: Dialog }) => setAsks({ Dialog }),
					(error: Error) => {
						for (const each of waiting.current.splice(0)) each.reject(error);
					},
				);
			}),
		[],
	);

	const settle = useCallback((isConfirmed: boolean) => {
		setAsks(null);
		for (const { resolve, reject } of waiting.current.splice(0)) isConfirmed ? resolve() : reject(cancelled());
	}, []);

	const dialog = useMemo(
		() => asks && <asks.Dialog t={t} lang={lang} provider={provider} onDone={settle} />,
		[asks, t, lang, provider, settle],
	);
	return (
		<Asking value={confirm}>
			{children}
			{dialog}
		</Asking>
	);
}

/** Does the work; where the server wants to know first who it is, asks, and does it once more. */
export function useConfirmed(): <Result>(work: () => Promise<Result>) => Promise<Result> {
	const confirm = useContext(Asking);
	return useCallback(
		async (work) => {
			try {
				return await work();
			} catch (error) {
				if (!confirm || !(error instanceof ApiProblem) || error.kind !== "confirm-identity") throw error;
				await confirm();
				return work();
			}
		},
		[confirm],
	);
}
