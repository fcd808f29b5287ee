import { cleanup, render, screen } from "@testing-library/react";
import type { ComponentProps } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { OpenedConsultation } from "./opened-consultation";

vi.mock("./consultation", () => ({
	Consultation: ({ t, lang }: { t: { title: string }; lang: string }) => <p lang={lang}>{t.title}</p>,
}));
afterEach(cleanup);

const props = {} as Omit<ComponentProps<typeof OpenedConsultation>, "screen" | "lang">;
const inLanguage = (lang: "nb" | "en", title: string) => (
	<OpenedConsultation {...props} lang={lang} screen={JSON.stringify({ t: { title } })} />
);

test("whoever changes language while the consultation is open reads it in that language", () => {
	const { rerender } = render(inLanguage("nb", "Konsultasjon"));
	rerender(inLanguage("en", "Consultation"));
	expect(screen.getByText("Consultation").lang).toBe("en");
	expect(screen.queryByText("Konsultasjon")).toBeNull();
});
