import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { localise } from "@/lib/clinical/engine/localise";
import { shell } from "@/lib/texts/shell";
import { Footer } from "./footer";
import { Header } from "./header";
import { StaffOnly } from "./staff-only";

const path = { now: "/" };
vi.mock("next/navigation", () => ({
	usePathname: () => path.now,
	useRouter: () => ({ refresh: () => undefined, push: () => undefined }),
}));

const t = localise(shell, "nb");
function around(page: string) {
	path.now = page;
	render(
		<>
			<Header t={t} lang="nb" person={null}>
				<button type="button">Varsler</button>
			</Header>
			<StaffOnly>
				<Footer t={t} isDemo />
			</StaffOnly>
		</>,
	);
}
afterEach(cleanup);

test("a page for those who work here has the menu, the other language and what the product is", () => {
	around("/saker");
	expect(screen.getByRole("navigation")).toBeTruthy();
	expect(screen.getByRole("button", { name: "English" })).toBeTruthy();
	expect(screen.getByRole("button", { name: "Varsler" })).toBeTruthy();
	expect(document.body.textContent).toContain("CE-merket");
});

test("the page where patients answer leads nowhere else, has its own languages alone and no words for clinicians", () => {
	around("/svar");
	expect(screen.queryAllByRole("link")).toEqual([]);
	expect(screen.queryByRole("navigation")).toBeNull();
	expect(screen.getAllByRole("button")).toEqual([screen.getByRole("button", { name: t.scheme })]);
	expect(screen.getByText("Ryggvett")).toBeTruthy();
	expect(document.body.textContent).not.toMatch(/CE-|beslutningsstøtte|faglig/i);
});
