import type { Instrument, Localised, Source } from "@/lib/clinical/types";
import type { about } from "@/lib/texts/about";
import { fill } from "@/lib/texts/fill";
import { InstrumentList } from "./instrument-list";
import { PlainList } from "./plain-list";
import { Section } from "./section";
import { SourceList } from "./source-list";

type Props = {
	t: Localised<typeof about>;
	sources: readonly Source[];
	instruments: readonly Localised<Instrument>[];
	contentVersion: string;
};

export function AboutPage({ t, sources, instruments, contentVersion }: Props) {
	const verified = sources.filter((source) => source.basis === "verified");
	const recalled = sources.filter((source) => source.basis === "recalled");
	const paragraphs = (texts: readonly string[]) => texts.map((text) => <p key={text}>{text}</p>);
	const parts = [
		["til", t.use.title, paragraphs(t.use.text)],
		["ikke", t.not.title, <PlainList key="ikke" items={t.not.items} />],
		["grenser", t.limits.title, <PlainList key="grenser" items={t.limits.items} />],
		[
			"kilder",
			t.sources.title,
			<div key="kilder" className="grid gap-4">
				<p>{fill(t.sources.lead, { count: verified.length + recalled.length, verified: verified.length })}</p>
				<div>
					<SourceList title={t.sources.filterVerified} sources={verified} t={t.sources} />
					<SourceList title={t.sources.filterRecalled} sources={recalled} t={t.sources} />
				</div>
			</div>,
		],
		[
			"skjemaer",
			t.instruments.title,
			<div key="skjemaer" className="grid gap-5">
				<p>{t.instruments.lead}</p>
				<InstrumentList instruments={instruments} off={t.instruments.off} />
			</div>,
		],
		["personvern", t.privacy.title, paragraphs(t.privacy.text)],
		["tilgjengelighet", t.accessibility.title, paragraphs(t.accessibility.text)],
		["lisens", t.licence.title, paragraphs(t.licence.text)],
	] as const;

	return (
		<div className="page pt-12 sm:pt-16">
			<h1>{t.title}</h1>
			<p className="lead mt-4">{t.lead}</p>
			<nav aria-label={t.contents} className="my-10 flex flex-wrap gap-x-6 gap-y-1 text-sm">
				{parts.map(([id, title]) => (
					<a key={id} href={`#${id}`} className="link inline-flex min-h-11 items-center">
						{title}
					</a>
				))}
			</nav>
			{parts.map(([id, title, body], index) => (
				<Section key={id} id={id} number={index + 1} title={title}>
					{body}
				</Section>
			))}
			<p className="text-ink-soft text-sm">{fill(t.version, { version: contentVersion })}</p>
		</div>
	);
}
