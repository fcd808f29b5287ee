"use client";

import { Button } from "@/components/ui/button";
import type { ReferralsWords } from "./words";

type Props = { words: ReferralsWords; onPick: (service: string) => void; onCancel: () => void };

const kinds = ["own", "first-line", "team", "specialist"] as const;

/** The services, the nearest first. Escape closes. */
export function ReferralsPicker({ words: { t, services }, onPick, onCancel }: Props) {
	return (
		<fieldset className="grid gap-3 py-2" onKeyDown={(event) => event.key === "Escape" && onCancel()}>
			<legend className="mb-2 font-medium text-sm">{t.choose}</legend>
			{kinds.map((kind) => (
				<div key={kind} className="grid gap-1.5">
					<p className="eyebrow">{t.kinds[kind]}</p>
					<div className="flex flex-wrap gap-1.5">
						{services
							.filter((service) => service.kind === kind)
							.map(({ id, name }) => (
								<Button
									key={id}
									size="sm"
									variant="secondary"
									autoFocus={id === services[0]?.id}
									onClick={() => onPick(id)}
								>
									{name}
								</Button>
							))}
					</div>
				</div>
			))}
			<Button size="sm" variant="tertiary" className="justify-self-start" onClick={onCancel}>
				{t.cancel}
			</Button>
		</fieldset>
	);
}
