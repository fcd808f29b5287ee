"use client";

import { ErrorView } from "@/components/layout/error-view";
import "./globals.css";

type Props = { error: Error & { digest?: string }; retry: () => void };

/** In the place of every page when not even what surrounds them could be made: no language is set on the document then. */
export default function GlobalError({ error, retry }: Props) {
	const lang = typeof document !== "undefined" && /(^|; )lang=en(;|$)/.test(document.cookie) ? "en" : "nb";
	return (
		<html lang={lang}>
			<body>
				<main id="innhold">
					<ErrorView lang={lang} digest={error.digest} retry={retry} />
				</main>
			</body>
		</html>
	);
}
