import "server-only";
import type { LetterPart } from "@/lib/clinical/engine/letter";
import type { Lang } from "@/lib/clinical/types";
import { print } from "@/lib/texts/print";
import { sheetTexts } from "@/lib/texts/sheet";
import { type Pdf, pagesOf, pdf } from "./pdf";

type Reply = {
	title: string;
	meta: readonly string[];
	marks: readonly string[];
	parts: readonly LetterPart[];
};

const sizes = [10.5, 10, 9.5, 9];

/** A reply to a letter as a tagged PDF: on one page in the largest type that holds, else as many as it takes. */
export function replyPdf(reply: Reply, { lang, blanks }: { lang: Lang; blanks: readonly string[] }): Pdf {
	const { title, meta, marks, parts } = reply;
	const data = {
		lang,
		documentTitle: title,
		page: sheetTexts.page[lang],
		meta,
		marks,
		foot: `Ryggvett · ${print.support[lang]}`,
		letters: [{ title, urgency: null, parts, gpCopy: [] }],
		notRecorded: print.notRecorded[lang],
		blanks,
		signs: [],
		gpCopyTitle: "",
	};
	const size = sizes.find((points) => pagesOf("letter", { ...data, size: points }) === 1) ?? sizes[0];
	return pdf("letter", { ...data, size });
}
