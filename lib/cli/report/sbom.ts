import { z } from "zod";

const licence = z.union([
	z.looseObject({ license: z.looseObject({ id: z.string().optional(), name: z.string().optional() }) }),
	z.looseObject({ expression: z.string() }),
]);
const component = z.looseObject({
	"bom-ref": z.string(),
	name: z.string(),
	version: z.string(),
	licenses: z.array(licence).optional(),
});
const bom = z.looseObject({
	specVersion: z.string(),
	metadata: z.looseObject({ component: z.looseObject({ "bom-ref": z.string(), name: z.string() }) }),
	components: z.array(component),
	dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).optional() })),
});
const lock = z.looseObject({
	name: z.string(),
	packages: z.record(
		z.string(),
		z.looseObject({
			name: z.string().optional(),
			version: z.string().optional(),
			dev: z.boolean().optional(),
			devOptional: z.boolean().optional(),
		}),
	),
});

export type Bom = z.output<typeof bom>;
export type Component = z.output<typeof component>;

/**
 * What an installation without development packages holds, out of what npm lists (CycloneDX). npm's own `--omit dev`
 * also leaves out what both need, React among it, so the lock file says what stays. CycloneDX 1.6 is 1.5 with more that
 * may be said.
 */
export function productionBom(listed: unknown, lockFile: unknown): Bom {
	const { name, packages } = lock.parse(lockFile);
	const stays = new Set<string>();
	for (const [path, entry] of Object.entries(packages)) {
		if (path === "" || entry.dev || entry.devOptional) continue;
		stays.add(`${entry.name ?? path.slice(path.lastIndexOf("node_modules/") + 13)}@${entry.version}`);
	}
	const all = bom.parse(listed);
	const own = all.metadata.component["bom-ref"];
	const isKept = (ref: string) => ref === own || stays.has(ref);
	return {
		...all,
		$schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
		specVersion: "1.6",
		metadata: { ...all.metadata, component: { ...all.metadata.component, name } },
		components: all.components.filter((one) => stays.has(`${one.name}@${one.version}`)),
		dependencies: all.dependencies
			.filter(({ ref }) => isKept(ref))
			.map((one) => ({ ...one, dependsOn: (one.dependsOn ?? []).filter(isKept) })),
	};
}

/** The licence of a package as one SPDX expression; null where it names none. */
export function licenceOf({ licenses = [] }: Component): string | null {
	const terms = licenses.map((one) => ("expression" in one ? one.expression : (one.license?.id ?? one.license?.name)));
	return terms.length > 0 ? terms.join(" AND ") : null;
}
