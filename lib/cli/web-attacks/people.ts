import { type PageName, pages } from "@/lib/auth/access";
import { type Ask, type Story, storyPassword, type Who } from "@/lib/test/payload-story";

const cookieOf = (response: Response) =>
	response.headers
		.getSetCookie()
		.map((line) => line.split(";")[0])
		.join("; ");

/** With the one click of the demo. Gives the cookies. */
export async function signIn(origin: string, role: string): Promise<string> {
	const response = await fetch(`${origin}/api/session/demo`, {
		...{ method: "POST", headers: { "content-type": "application/json", origin } },
		body: JSON.stringify({ role }),
	});
	if (response.status !== 200) throw new Error(`The demo let nobody in (${response.status}).`);
	return cookieOf(response);
}

/** Asks as somebody; whoever uses an invitation is signed in from then on. */
export const asking =
	(origin: string, cookies: Record<Who, string>): Ask =>
	async (who, method, path, status, body) => {
		const response = await fetch(`${origin}${path}`, {
			...{ method, headers: { "content-type": "application/json", origin, cookie: cookies[who] } },
			...(body && { body: JSON.stringify(body) }),
		});
		const text = await response.text();
		if (response.status !== status) throw new Error(`${method} ${path} was answered ${response.status}: ${text}`);
		if (path === "/api/links/acceptance") cookies[who] = cookieOf(response);
		return JSON.parse(text);
	};

/** Every page, with what it is of. */
export function addresses({ caseId, consultationId, reviewId }: Story): readonly string[] {
	const parts: Record<string, string> = {
		"[caseId]": caseId,
		"[id]": consultationId,
		"[reviewId]": reviewId,
		"[part]": "regler",
	};
	const paths = (Object.keys(pages) as PageName[]).map((page) =>
		page.replace(/\[\w+\]/, (part) => parts[part] ?? part),
	);
	return [
		...paths,
		`/konsultasjon/${consultationId}/utskrift?dokument=journal&sprak=pl`,
		"/logg-inn?til=/saker&feil=ukjent",
		"/saker?status=utkast",
		"/praksis/logg?gruppe=read",
		"/innhold?q=rygg",
	];
}

/** The password again, so that routes which ask for it are not shut while they are attacked. */
export async function confirm(origin: string, cookie: string, isDemo: boolean): Promise<void> {
	const body = isDemo ? { demo: true } : { password: storyPassword };
	const status = await answerTo(origin, cookie, { method: "POST", path: "/api/session/confirmation", body });
	if (status !== 200) throw new Error(`Somebody is no longer signed in (${status}).`);
}

/** What the request is answered as it is, before anybody changes it. */
export async function answerTo(
	origin: string,
	cookie: string,
	{ method, path, body }: { method: string; path: string; body?: object },
): Promise<number> {
	const response = await fetch(`${origin}${path.replace("*", "")}`, {
		...{ method, headers: { "content-type": "application/json", origin, cookie }, redirect: "manual" },
		...(body && { body: JSON.stringify(body) }),
	});
	await response.body?.cancel();
	return response.status;
}
