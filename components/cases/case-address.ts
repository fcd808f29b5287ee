import {
	type CaseChoice,
	type CaseFilter,
	type CaseQuery,
	type CaseSort,
	type caseChoices,
	none,
} from "@/lib/consultation/case-filter";

/** The list's place in the address of the page: what each choice is called there, in Norwegian. */
const choiceWords = {
	class: {
		name: "klasse",
		values: {
			emergency: "oyeblikkelig-hjelp",
			urgent: "haster",
			targeted: "malrettet",
			planned: "planlagt",
			usual: "vanlig",
		},
	},
	settled: { name: "ferdig-vurdert", values: { yes: "ja", no: "nei" } },
	stratum: { name: "risiko", values: { low: "lav", medium: "middels", high: "hoy", none: "ikke-skaret" } },
	phase: {
		name: "fase",
		values: { acute: "akutt", subacute: "subakutt", chronic: "langvarig", none: "ikke-spurt" },
	},
	status: { name: "status", values: { draft: "utkast", signed: "signert" } },
} as const satisfies {
	[Name in CaseChoice]: { name: string; values: Record<(typeof caseChoices)[Name][number], string> };
};

const sortWords = {
	"newest-saved": "sist-lagret",
	"oldest-saved": "lagret-for-lengst-siden",
	"newest-signed": "sist-signert",
	"oldest-signed": "signert-for-lengst-siden",
	"newest-created": "nyeste",
	"oldest-created": "eldste",
	reference: "referanse",
	"reference-reversed": "referanse-bakfra",
} as const satisfies Record<CaseSort, string>;

const nobody = "ikke-oppgitt";
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the address says, and the search that was typed; what it says wrongly is left out. */
function read(params: URLSearchParams, typed = ""): CaseQuery {
	const query: CaseQuery = {};
	const search = typed.trim().slice(0, 40);
	if (search) query.search = search;
	const gp = params.get("lege");
	if (gp === nobody) query.gp = none;
	else if (gp && uuid.test(gp)) query.gp = gp;
	const from = params.get("fra");
	if (from && isDay(from)) query.from = from;
	const to = params.get("til");
	if (to && isDay(to)) query.to = to;
	const choices = Object.entries(choiceWords).flatMap(([name, { name: word, values }]) => {
		const value = keyOf(values, params.get(word));
		return value === undefined ? [] : [[name, value]];
	});
	const sort = keyOf(sortWords, params.get("rekkefolge"));
	return { ...query, ...Object.fromEntries(choices), ...(sort && { sort }) };
}

/** The query part of the address. A search never stands in it. */
function write({ search: _, gp, from, to, sort, ...choices }: CaseQuery): string {
	const params = new URLSearchParams();
	if (gp) params.set("lege", gp === none ? nobody : gp);
	for (const [name, value] of Object.entries(choices)) {
		const { name: word, values } = choiceWords[name as CaseChoice];
		if (value) params.set(word, (values as Record<string, string>)[value] ?? "");
	}
	if (from) params.set("fra", from);
	if (to) params.set("til", to);
	if (sort && sort !== "newest-saved") params.set("rekkefolge", sortWords[sort]);
	return params.size > 0 ? `?${params}` : "";
}

/** The place of the list's query in the entry of the browser's history. */
export const caseAddress = { read, write };

/** A day of the calendar in the centuries that the list knows. */
export function isDay(text: string): boolean {
	if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
	const moment = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** The filter of a query without its order. */
export function filterOf({ sort: _, ...filter }: CaseQuery): CaseFilter {
	return filter;
}

function keyOf<Words extends Readonly<Record<string, string>>>(words: Words, word: string | null) {
	return Object.keys(words).find((key) => words[key] === word) as keyof Words | undefined;
}
