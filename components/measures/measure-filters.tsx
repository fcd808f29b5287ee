import { Button } from "@/components/ui/button";
import { formatMonth } from "@/lib/dates";
import type { Dashboard } from "@/lib/measures/dashboard-types";
import { periods } from "@/lib/measures/limits";
import { monthsOf } from "@/lib/measures/months";
import { rates } from "@/lib/measures/types";
import { fill } from "@/lib/texts/fill";
import type { MeasureWords } from "./words";

type Props = { dashboard: Dashboard; today: string; words: MeasureWords };

/** A plain form: what it asks stands in the address, so that a period can be kept and sent on. */
export function MeasureFilters({ dashboard, today, words: { t, lang } }: Props) {
	const months = monthsOf(today.slice(0, 7), 36).toReversed();
	return (
		<search aria-label={t.filters} className="no-print mt-3">
			<form action="/praksis/tall" className="grid items-end gap-x-4 gap-y-3 sm:grid-cols-[1fr_1fr_2fr_auto]">
				<Choice
					name="maneder"
					label={t.period}
					value={String(dashboard.period)}
					options={periods.map((count) => [String(count), fill(t.months, { count })])}
				/>
				<Choice
					name="til"
					label={t.last}
					value={dashboard.to}
					options={months.map((month) => [month, formatMonth(month, lang)])}
				/>
				<Choice
					name="mal"
					label={t.measure}
					value={dashboard.rate}
					options={rates.map((rate) => [rate, t.rates[rate]])}
				/>
				<Button type="submit">{t.show}</Button>
			</form>
		</search>
	);
}

type ChoiceProps = { name: string; label: string; value: string; options: readonly (readonly [string, string])[] };

function Choice({ name, label, value, options }: ChoiceProps) {
	return (
		<div className="ds-field min-w-0">
			<label htmlFor={`tall-${name}`} className="ds-label text-sm">
				{label}
			</label>
			<select key={value} id={`tall-${name}`} name={name} className="ds-input w-full" defaultValue={value}>
				{options.map(([option, text]) => (
					<option key={option} value={option}>
						{text}
					</option>
				))}
			</select>
		</div>
	);
}
