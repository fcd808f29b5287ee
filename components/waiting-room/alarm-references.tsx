import { Notice } from "@/components/ui/notice";
import type { Localised } from "@/lib/clinical/types";
import { fill } from "@/lib/texts/fill";
import type { waitingRoom } from "@/lib/texts/waiting-room";

type Props = { references: readonly string[]; t: Localised<typeof waitingRoom> };

/** For the front desk: in which cases a doctor must be called, and nothing of what was answered. */
export function AlarmReferences({ references, t }: Props) {
	if (references.length === 0) return null;
	return (
		<Notice tone="danger" title={t.callDoctor}>
			<p>{fill(t.callDoctorText, { references: references.join(", ") })}</p>
		</Notice>
	);
}
