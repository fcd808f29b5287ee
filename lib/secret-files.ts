import { readFileSync } from "node:fs";

type Variables = Readonly<Record<string, string | undefined>>;

/** What may stand in a file of its own, named by the same setting with _FILE: systemd and Docker hand secrets over so. */
const secrets = ["DATABASE_URL", "RYGGVETT_KEYS", "RYGGVETT_METRICS_TOKEN", "RYGGVETT_OIDC_PRIVATE_JWK"] as const;

/**
 * The settings with the secrets read from their files. A relative name is looked for where systemd put the credentials
 * of the unit. Gives a sentence, without what stands in the file, when that can't be done.
 */
export function readSecretFiles(variables: Variables): Variables | string {
	const read: Record<string, string> = {};
	for (const name of secrets) {
		const file = variables[`${name}_FILE`];
		if (!file) continue;
		if (variables[name]) return `${name} and ${name}_FILE are both set: choose one.`;
		const folder = variables.CREDENTIALS_DIRECTORY;
		const path = file.startsWith("/") || !folder ? file : `${folder}/${file}`;
		try {
			read[name] = readFileSync(path, "utf8").trim();
		} catch {
			return `${name}_FILE names ${path}, which can't be read.`;
		}
		if (read[name] === "") return `${name}_FILE names ${path}, which is empty.`;
	}
	return { ...variables, ...read };
}
