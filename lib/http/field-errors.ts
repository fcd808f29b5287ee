import "server-only";
import type { z } from "zod";
import type { Lang } from "@/lib/clinical/types";
import type { KeyedError } from "@/lib/http/problem";
import { fieldTexts, jsonTypes } from "@/lib/texts/errors";
import { fill } from "@/lib/texts/fill";

type FieldText = keyof typeof fieldTexts;
type Issue = z.core.$ZodIssue;

/** Names each refused field by its path and says what is allowed, never what was sent. */
export function fieldErrors(issues: readonly Issue[], lang: Lang): readonly KeyedError[] {
	return issues.flatMap((issue) => {
		if (issue.code === "unrecognized_keys") {
			return issue.keys.map((key) => ({ key: path([...issue.path, key]), message: fieldTexts.unknown[lang] }));
		}
		return [{ key: path(issue.path), message: message(issue, lang) }];
	});
}

/** For `refine`: the message of the issue is the name of a text. */
export const says = (text: FieldText): FieldText => text;

const path = (parts: readonly PropertyKey[]) => parts.map(String).join(".");

function message(issue: Issue, lang: Lang): string {
	const say = (text: FieldText, values: Record<string, string | number> = {}) => fill(fieldTexts[text][lang], values);
	switch (issue.code) {
		case "invalid_type": {
			const type =
				issue.expected in jsonTypes ? jsonTypes[issue.expected as keyof typeof jsonTypes][lang] : issue.expected;
			return say("type", { type });
		}
		case "too_small":
			return say(issue.origin === "string" ? "minLength" : "minNumber", { limit: Number(issue.minimum) });
		case "too_big":
			if (issue.origin === "array") return say("maxItems", { limit: Number(issue.maximum) });
			return say(issue.origin === "string" ? "maxLength" : "maxNumber", { limit: Number(issue.maximum) });
		case "invalid_value":
			return say("oneOf", { values: issue.values.map(String).join(", ") });
		case "invalid_format":
			return say("format");
		case "custom":
			return say(issue.message in fieldTexts ? (issue.message as FieldText) : "invalid");
		default:
			return say("invalid");
	}
}
