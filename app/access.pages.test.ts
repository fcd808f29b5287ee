import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { accessTo, type PageName, pages } from "@/lib/auth/access";
import { raise } from "@/lib/raise";
import { temporaryDatabase } from "@/lib/test/database";
import { everyone, expected, idFor, tokenFor, type Who } from "@/lib/test/expected-access";
import { type Ids, makeNeighbour, makeOneOfEach } from "@/lib/test/two-practices";

/** Every page × everyone who could ask: shown, or led elsewhere, as the table of access says. */

const cookie = vi.hoisted(() => ({ token: undefined as string | undefined }));
vi.mock("next/headers", () => ({
	cookies: async () => ({
		get: (name: string) => (name === "ryggvett-session" && cookie.token ? { name, value: cookie.token } : undefined),
	}),
	headers: async () => new Headers(),
}));

type Page = { default: (props: { params: Promise<object>; searchParams: Promise<object> }) => Promise<unknown> };
const pageFiles = import.meta.glob<Page>("/app/**/page.tsx");

let database: Awaited<ReturnType<typeof temporaryDatabase>>;
let ids: Ids;
beforeAll(async () => {
	database = await temporaryDatabase();
	await makeNeighbour(new Date());
	ids = await makeOneOfEach("R-1", new Date());
});
afterAll(() => database.remove());

/** What became of asking for a page: shown, or where it led instead. */
async function visit(name: PageName, who: Who): Promise<string> {
	cookie.token = (await tokenFor(who)) ?? undefined;
	const load = pageFiles[name === "/" ? "/app/page.tsx" : `/app${name}/page.tsx`] ?? raise(`${name} has no file`);
	const page = (await load()).default;
	const part = name === "/innhold/[part]" ? { part: "sporsmal" } : {};
	const named = /\[(\w+)\]/.exec(name)?.[1];
	const params = { ...(named && { [named]: idFor(name, ids) }), ...part };
	try {
		await page({ params: Promise.resolve(params), searchParams: Promise.resolve({}) });
		return "shown";
	} catch (thrown) {
		const digest = (thrown as { digest?: string }).digest ?? "";
		if (digest.startsWith("NEXT_REDIRECT")) return digest.split(";")[2] ?? "";
		if (digest.startsWith("NEXT_HTTP_ERROR_FALLBACK;404")) return "not-found";
		throw thrown;
	}
}

const pageNames = (Object.keys(pages) as readonly PageName[]).filter((name) => name !== "/innhold/[part]");
const visits = pageNames.flatMap((name) => everyone.map((who) => [name, who, expected(accessTo(name), who)] as const));

test.each(visits)("page %s as %s: %s", async (name, who, answer) => {
	const came = await visit(name, who);
	switch (answer) {
		case "sign-in":
			return expect(came).toMatch(/^\/logg-inn/);
		case "not-found":
			return expect(came).toBe("not-found");
		case "reason-needed":
			return expect(came).toMatch(/^\/saker/);
		case "admitted":
		case "not-yours":
			return expect(came).not.toMatch(
				accessTo(name).open || accessTo(name).halfway ? /^not-found$/ : /^not-found$|^\/logg-inn/,
			);
	}
});
