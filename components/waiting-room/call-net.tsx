import { callWords } from "@/lib/clinical/content/patient-form";
import type { PatientLang } from "@/lib/clinical/types";
import type { CallNets } from "@/lib/waiting-room/call-nets";
import { PhoneNumbers } from "./phone-numbers";

type Props = {
	nets: CallNets;
	lang: PatientLang;
	/** Folded where the advice above says to phone at once. */
	isFolded?: boolean;
};

/** When to phone, and the numbers: the same points as on the patient's sheet. Stands wherever the form ends. */
export function CallNet({ nets, lang, isFolded = false }: Props) {
	const { life, lists } = nets[lang];
	const title = callWords.when[lang];
	const points = (
		<div className="grid gap-4">
			<p>{life}</p>
			{lists.map(({ lead, items }) => (
				<div key={lead} className="grid gap-1">
					<p className="font-semibold">{lead}</p>
					<ul className="list-disc ps-5">
						{items.map((item) => (
							<li key={item}>{item}</li>
						))}
					</ul>
				</div>
			))}
		</div>
	);
	if (isFolded)
		return (
			<details>
				<summary className="link inline-flex min-h-11 items-center">{title}</summary>
				{points}
			</details>
		);
	return (
		<section aria-labelledby="ringe" className="grid gap-3 border-line border-t pt-6">
			<h2 id="ringe">{title}</h2>
			{points}
			<PhoneNumbers numbers={["116 117", "113"]} lang={lang} />
		</section>
	);
}
