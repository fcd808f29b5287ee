"use client";

import { memo, type Ref, useImperativeHandle, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { patientViewKey } from "@/components/patient-view/patient-view-key";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { useScreen } from "./screen";

type Props = { ref: Ref<{ open: () => void }>; answerKeys: boolean; onSwitch: (on: boolean) => void };

/** Every key on one small page, and the switch for whoever's own tools use single keys. */
export const KeyHelp = memo(function KeyHelp({ ref, answerKeys, onSwitch }: Props) {
	const { t } = useScreen();
	const dialog = useRef<HTMLDialogElement>(null);
	/** Written when it is first opened: few open it, and every visit would wait for it. */
	const [isWritten, setWritten] = useState(false);
	useImperativeHandle(ref, () => ({
		open: () => {
			flushSync(() => setWritten(true));
			dialog.current?.showModal();
		},
	}));
	if (!isWritten) return null;

	const { keys, help } = t.form;
	const { rows } = help;
	const upper = (...letters: readonly string[]) => letters.map((letter) => letter.toUpperCase());
	const lines: readonly (readonly [readonly string[], string])[] = [
		[upper(keys.yes, keys.no), rows.yesNo],
		[["1", "2", "3"], rows.pick],
		[["0", "9", ...upper(keys.ten)], rows.scale],
		[upper(keys.agree, keys.disagree), rows.agree],
		[["0"], rows.none],
		[[help.enter], rows.next],
		[["PgDn", "PgUp"], rows.group],
		[["Delete"], rows.clear],
		[["Alt 1", "Alt 8"], rows.section],
		[["Alt 0"], rows.missing],
		[[`Ctrl ${help.enter}`], rows.plan],
		[upper(patientViewKey), rows.patient],
		[["?"], rows.help],
	];

	return (
		<dialog
			ref={dialog}
			aria-labelledby="key-help-title"
			className="m-auto w-[min(34rem,calc(100vw-2rem))] rounded-lg bg-surface p-6 text-ink backdrop:bg-backdrop"
		>
			<h2 id="key-help-title" className="mb-1">
				{help.title}
			</h2>
			<p className="mb-4 text-ink-soft text-sm">{help.intro}</p>
			<dl className="grid gap-1.5 text-sm">
				{lines.map(([caps, meaning]) => (
					<div key={meaning} className="grid grid-cols-[8rem_1fr] gap-3">
						<dt>
							{caps.map((cap) => (
								<Kbd key={cap} className="me-1">
									{cap}
								</Kbd>
							))}
							<span className="visually-hidden">{caps.join(", ")}</span>
						</dt>
						<dd>{meaning}</dd>
					</div>
				))}
			</dl>
			<div className="mt-5 flex flex-wrap items-center justify-between gap-4">
				<label className="flex min-h-11 cursor-pointer items-center gap-2.5 text-sm">
					<input
						type="checkbox"
						className="ds-input"
						data-size="sm"
						checked={answerKeys}
						onChange={(event) => onSwitch(event.target.checked)}
					/>
					{help.switch}
				</label>
				<Button onClick={() => dialog.current?.close()}>{help.close}</Button>
			</div>
		</dialog>
	);
});
