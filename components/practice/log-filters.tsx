"use client";

import { useId } from "react";
import { DayField } from "@/components/cases/day-field";
import { FilterSelect } from "@/components/cases/filter-select";
import { Button } from "@/components/ui/button";
import { PrivateText } from "@/components/ui/private-text";
import { type AuditEventName, type AuditGroup, auditGroups, eventsOf } from "@/lib/audit/events";
import type { LogPerson, LogQuery } from "@/lib/practice/types";
import { fill } from "@/lib/texts/fill";
import type { LogWords } from "./log-words";

type Props = {
	query: LogQuery;
	people: readonly LogPerson[];
	words: LogWords;
	typed: string;
	onType: (text: string) => void;
	onChange: (query: LogQuery) => void;
};

/** What the log is searched by. */
export function LogFilters({ query, people, words, typed, onType, onChange }: Props) {
	const { t } = words;
	const warning = useId();
	const isNarrowed = Object.values(query).some((value) => value !== undefined);
	return (
		<search className="no-print grid items-end gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-[1.4fr_1fr_1fr_0.9fr_0.9fr]">
			<EventSelect query={query} words={words} onChange={onChange} />
			<FilterSelect
				label={t.person}
				any={t.any}
				options={people.map(({ id, name }) => [id, name] as const)}
				value={query.person}
				onChange={(person) => onChange({ ...query, person })}
			/>
			<CaseField label={t.case} value={typed} describedBy={warning} onType={onType} />
			<PrivateText id={warning} text={typed} search className="col-span-full sm:order-last" />
			<DayField label={t.from} value={query.from} max={query.to} onChange={(from) => onChange({ ...query, from })} />
			<DayField label={t.to} value={query.to} min={query.from} onChange={(to) => onChange({ ...query, to })} />
			{isNarrowed && (
				<Button size="sm" variant="tertiary" className="justify-self-start" onClick={() => onChange({})}>
					{t.clear}
				</Button>
			)}
		</search>
	);
}

type SelectProps = Pick<Props, "query" | "words" | "onChange">;

/** One kind of event, or a whole group of them. */
function EventSelect({ query, words: { t, events, groups }, onChange }: SelectProps) {
	const id = useId();
	const chosen = query.event ?? (query.group ? `group:${query.group}` : "");
	function choose(value: string) {
		const { event: _, group: __, ...rest } = query;
		if (value === "") onChange(rest);
		else if (value.startsWith("group:")) onChange({ ...rest, group: value.slice("group:".length) as AuditGroup });
		else onChange({ ...rest, event: value as AuditEventName });
	}
	return (
		<div className="ds-field min-w-0">
			<label htmlFor={id} className="ds-label text-sm">
				{t.event}
			</label>
			<select
				id={id}
				className="ds-input w-full"
				data-size="sm"
				value={chosen}
				onChange={(event) => choose(event.target.value)}
			>
				<option value="">{t.any}</option>
				{auditGroups.map((group) => (
					<optgroup key={group} label={groups[group]}>
						<option value={`group:${group}`}>{fill(t.allOf, { group: groups[group] })}</option>
						{eventsOf(group).map((event) => (
							<option key={event} value={event}>
								{events[event]}
							</option>
						))}
					</optgroup>
				))}
			</select>
		</div>
	);
}

type FieldProps = { label: string; value: string; describedBy: string; onType: (text: string) => void };

function CaseField({ label, value, describedBy, onType }: FieldProps) {
	const id = useId();
	return (
		<div className="ds-field min-w-0">
			<label htmlFor={id} className="ds-label text-sm">
				{label}
			</label>
			<input
				id={id}
				type="search"
				className="ds-input w-full"
				data-size="sm"
				value={value}
				onChange={(event) => onType(event.target.value)}
				aria-describedby={describedBy}
				autoComplete="off"
				spellCheck={false}
				maxLength={40}
			/>
		</div>
	);
}
