import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { command } from "@/lib/cli/serve";
import { childEnvironment, StartRefused } from "@/lib/env";
import { mayUse } from "./report/judge";
import { allowed, exceptions } from "./report/licences";
import { type Component, licenceOf, productionBom } from "./report/sbom";

/*
 * npm run report: what the running product is built of. Writes dist/sbom.cdx.json (CycloneDX 1.6) and dist/licences.txt
 * from what is installed here; asks nobody. Ends with 1 when a package has a licence that is not on the list.
 */

const text = (components: readonly Component[]): string => {
	const byLicence = new Map<string, Component[]>();
	for (const one of components) {
		const licence = licenceOf(one) ?? "(none)";
		byLicence.set(licence, [...(byLicence.get(licence) ?? []), one]);
	}
	const groups = [...byLicence].sort(([, a], [, b]) => b.length - a.length);
	const counts = groups.map(([licence, ones]) => `${String(ones.length).padStart(5)}  ${licence}`);
	const lists = groups.map(([licence, ones]) => {
		const reason = allowed[licence] ?? exceptions.find((exception) => exception.licence === licence)?.reason ?? "";
		return `${licence}\n${reason}\n${ones.map(({ name, version }) => `  ${name} ${version}`).join("\n")}`;
	});
	return [`${components.length} packages`, counts.join("\n"), ...lists].join("\n\n");
};

await command(async () => {
	const { status, stdout, stderr } = spawnSync("npm", ["sbom", "--sbom-format", "cyclonedx", "--offline"], {
		encoding: "utf8",
		maxBuffer: 64 * 1024 * 1024,
		env: childEnvironment({}),
	});
	if (status !== 0) throw new StartRefused(`npm could not list what is installed. Run npm ci first. ${stderr.trim()}`);
	const bom = productionBom(JSON.parse(stdout), JSON.parse(readFileSync("package-lock.json", "utf8")));
	mkdirSync("dist", { recursive: true });
	writeFileSync("dist/sbom.cdx.json", `${JSON.stringify(bom, null, "\t")}\n`);
	writeFileSync("dist/licences.txt", `${text(bom.components)}\n`);
	console.log(text(bom.components).split("\n\n").slice(0, 2).join("\n"));
	const refused = bom.components.filter((one) => !mayUse(one.name, licenceOf(one)));
	for (const one of refused) {
		console.error(
			`${one.name} ${one.version} has the licence ${licenceOf(one) ?? "(none)"}, which lib/cli/report/licences.ts doesn't allow.`,
		);
	}
	console.log("Wrote dist/sbom.cdx.json and dist/licences.txt.");
	process.exitCode = refused.length > 0 ? 1 : 0;
});
