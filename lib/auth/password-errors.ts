import "server-only";
import { passwordProblem } from "@/lib/auth/password";
import { passwordLength } from "@/lib/auth/password-length";
import type { Lang } from "@/lib/clinical/types";
import type { KeyedError } from "@/lib/http/problem";
import { fill } from "@/lib/texts/fill";
import { passwordProblems } from "@/lib/texts/sign-in";

/** What is wrong with a new password, in one plain sentence under `key`. */
export function passwordErrors(
	key: "password" | "next",
	password: string,
	of: { email: string; name: string },
	lang: Lang,
): readonly KeyedError[] {
	const problem = passwordProblem(password, of);
	return problem ? [{ key, message: fill(passwordProblems[problem][lang], passwordLength) }] : [];
}
