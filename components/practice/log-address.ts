import { isDay } from "@/components/cases/case-address";
import { type AuditEventName, auditEvents, auditGroups } from "@/lib/audit/events";
import type { LogQuery } from "@/lib/practice/types";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the address says, and the search that was typed; what it says wrongly is left out. */
function read(params: URLSearchParams, typed = ""): LogQuery {
	const query: LogQuery = {};
	const event = params.get("hendelse");
	if (event && Object.hasOwn(auditEvents, event)) query.event = event as AuditEventName;
	const group = auditGroups.find((name) => name === params.get("gruppe"));
	if (group) query.group = group;
	const person = params.get("person");
	if (person && uuid.test(person)) query.person = person;
	const caseId = params.get("sak");
	const search = typed.trim().slice(0, 40) || (caseId && uuid.test(caseId) ? caseId : "");
	if (search) query.search = search;
	const from = params.get("fra");
	if (from && isDay(from)) query.from = from;
	const to = params.get("til");
	if (to && isDay(to)) query.to = to;
	return query;
}

/** The query part of the address. A case stands in it by its id, never by its reference. */
function write({ event, group, person, search, from, to }: LogQuery): string {
	const params = new URLSearchParams();
	if (event) params.set("hendelse", event);
	if (group) params.set("gruppe", group);
	if (person) params.set("person", person);
	if (search && uuid.test(search)) params.set("sak", search);
	if (from) params.set("fra", from);
	if (to) params.set("til", to);
	return params.size > 0 ? `?${params}` : "";
}

/** The place of the log's query in the entry of the browser's history. */
export const logAddress = { read, write };
