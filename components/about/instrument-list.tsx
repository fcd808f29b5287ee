import type { Instrument, Localised } from "@/lib/clinical/types";

/** Name, holder of the rights, and the terms under which the score is used. */
export function InstrumentList({ instruments, off }: { instruments: readonly Localised<Instrument>[]; off: string }) {
	return (
		<dl className="grid gap-4">
			{instruments.map((instrument) => (
				<div key={instrument.id} className="grid gap-0.5">
					<dt className="font-semibold">
						{instrument.name}
						{instrument.status === "off" && <span className="ms-2 font-normal text-ink-soft text-sm">({off})</span>}
					</dt>
					<dd>{instrument.copyright}</dd>
					<dd className="text-ink-soft text-sm">{instrument.licence}</dd>
				</div>
			))}
		</dl>
	);
}
