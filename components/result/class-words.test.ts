import { expect, test } from "vitest";
import { localise } from "@/lib/clinical/engine/localise";
import { result } from "@/lib/texts/result";
import { terms } from "@/lib/texts/terms";
import { classWords } from "./class-words";

const t = localise({ result, terms }, "nb");

test.each([
	["usual", false, "Ikke ferdig vurdert"],
	["usual", true, "Vanlig behandling"],
	["urgent", false, "Haster – ikke ferdig vurdert"],
	["urgent", true, "Haster"],
	["emergency", false, "Øyeblikkelig hjelp"],
] as const)("%s, settled %s reads «%s»", (established, settled, words) => {
	expect(classWords({ class: established, settled }, t)).toBe(words);
});
