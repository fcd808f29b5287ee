"use client";

import { ErrorView } from "@/components/layout/error-view";

export default function PageError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
	const lang = document.documentElement.lang === "en" ? "en" : "nb";
	return <ErrorView lang={lang} digest={error.digest} retry={retry} />;
}
