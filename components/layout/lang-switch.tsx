"use client";

import { useRouter } from "next/navigation";
import type { Lang } from "@/lib/clinical/types";
import { remember } from "./remember";

/** Names the other language in that language. */
export function LangSwitch({ lang, label }: { lang: Lang; label: string }) {
	const router = useRouter();
	const other = lang === "nb" ? "en" : "nb";

	function change() {
		remember("lang", other);
		router.refresh();
	}

	return (
		<button type="button" className="quiet" lang={other} onClick={change}>
			{label}
		</button>
	);
}
