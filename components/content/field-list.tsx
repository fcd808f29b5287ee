import type { Field, Value } from "./model";
import { OutlineView } from "./outline-view";

/** Words as short as this stand beside each other. */
const brief = 34;

const isBrief = ({ value }: Field) => value.kind === "text" && value.text.length <= brief;

/** The fields of an entry: the name in the margin and the words beside it, what is short gathered on one line. */
export function FieldList({ fields }: { fields: readonly Field[] }) {
	const unnamed = fields.filter(({ label }) => label === "");
	const named = fields.filter(({ label }) => label !== "");
	return (
		<>
			{unnamed.map(({ value }) => (
				<ValueView key={JSON.stringify(value)} value={value} />
			))}
			<Named fields={named.filter((field) => !isBrief(field))} className="content-fields" />
			<Named fields={named.filter(isBrief)} className="content-brief" />
		</>
	);
}

function Named({ fields, className }: { fields: readonly Field[]; className: string }) {
	if (fields.length === 0) return null;
	return (
		<dl className={className}>
			{fields.map(({ label, value }) => (
				<div key={label}>
					<dt>{label}</dt>
					<dd>
						<ValueView value={value} />
					</dd>
				</div>
			))}
		</dl>
	);
}

/** A condition longer than this is easier to check as nested lists. */
const longest = 150;

function ValueView({ value }: { value: Value }) {
	switch (value.kind) {
		case "text":
			return <p>{value.text}</p>;
		case "list":
			return (
				<ul className="content-items">
					{value.items.map((item) => (
						<li key={item}>{item}</li>
					))}
				</ul>
			);
		case "condition":
			return value.sentence.length > longest ? (
				<div>
					<OutlineView outline={value.outline} />
				</div>
			) : (
				<p>{value.sentence}</p>
			);
		case "links":
			return (
				<ul className={value.links.every(({ text }) => text.length < 40) ? "content-row" : "content-items"}>
					{value.links.map(({ text, href }) => (
						<li key={href}>
							<a href={href}>{text}</a>
						</li>
					))}
				</ul>
			);
		case "fields":
			return <FieldList fields={value.fields} />;
		case "records":
			return (
				<ul className="content-items">
					{value.records.map((record) => (
						<li key={JSON.stringify(record)}>
							<FieldList fields={record} />
						</li>
					))}
				</ul>
			);
		case "wordings":
			return (
				<dl className="content-fields">
					{value.wordings.map(({ lang, name, note, text }) => (
						<div key={lang}>
							<dt>
								<span lang={lang}>{name}</span>
								{note && `, ${note}`}
							</dt>
							<dd lang={lang}>{text}</dd>
						</div>
					))}
				</dl>
			);
	}
}
