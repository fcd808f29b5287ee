import "server-only";
import { cookies } from "next/headers";

export type Scheme = "light" | "dark";

/** The reader's own choice of light or dark; undefined follows the system. */
export async function currentScheme(): Promise<Scheme | undefined> {
	const value = (await cookies()).get("scheme")?.value;
	return value === "light" || value === "dark" ? value : undefined;
}
