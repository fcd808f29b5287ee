import { allowed, exceptions } from "./licences";

/** Whether a package may have its licence (SPDX: names joined by AND and OR, in brackets or not). None is a no. */
export function mayUse(name: string, licence: string | null): boolean {
	if (licence === null) return false;
	const terms = licence.replace(/[()]/g, " ").trim();
	return terms
		.split(/\s+OR\s+/)
		.some((either) => either.split(/\s+AND\s+/).every((one) => isAllowed(name, one.trim())));
}

const isAllowed = (name: string, licence: string): boolean =>
	Object.hasOwn(allowed, licence) ||
	exceptions.some((exception) => exception.licence === licence && exception.package.test(name));
