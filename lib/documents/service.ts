import "server-only";
import { print } from "@/lib/texts/print";
import { sheetTexts } from "@/lib/texts/sheet";
import { documentOf, letterFrame } from "./documents";
import { layoutOf } from "./layout";
import { type Pdf, pagesOf, pdf, type TemplateData } from "./pdf";
import { sheetIcons } from "./sheet-icons";
import { type SheetView, sheetView } from "./sheet-view";
import type { DocumentName, PrintedCase, PrintedDocument, Wanted } from "./types";

/** The document as a tagged PDF, null where the case has none such. Throws when it can't be written as PDF/UA-1. */
export function documentPdf(name: DocumentName, of: PrintedCase, wanted: Wanted): Pdf | null {
	const document = documentOf(name, of, wanted);
	if (document === null) return null;
	switch (document.kind) {
		case "sheet":
			return sheetPdf(sheetView(document.sheet, of));
		case "note":
			return pdf("note", { ...common(of, print.journal[of.written]), lines: document.note.split("\n") });
		case "letters":
			return lettersPdf(document, of);
	}
}

function sheetPdf(view: SheetView): Pdf {
	const data = sheetData(view);
	return pdf("patient", { ...data, ...layoutOf(data, view) });
}

/** The sheet as its template reads it, without the layout. */
export function sheetData(view: SheetView): TemplateData {
	return {
		...view,
		documentTitle: view.title.text,
		page: sheetTexts.page[view.lang],
		icons: sheetIcons,
		inNorwegian: `${sheetTexts.original[view.lang]}:`,
		ratio: view.lang === "pl" ? 1.6 : 1.3,
		about: drawn(view.about),
		agreed: view.agreed && { ...view.agreed, blocks: view.agreed.blocks.map(drawn) },
	};
}

const drawn = <B extends SheetView["about"]>(block: B) => ({ ...block, icon: sheetIcons[block.icon] });

function common(of: PrintedCase, title: string): TemplateData {
	const lang = of.written;
	return {
		lang,
		documentTitle: title,
		page: sheetTexts.page[lang],
		...letterFrame(of),
		foot: `Ryggvett · ${print.support[lang]}`,
	};
}

const letterSizes = [10.5, 10, 9.5, 9];

/** Two pages a letter, the GP's own appendix not counted. */
function lettersPdf(document: Extract<PrintedDocument, { kind: "letters" }>, of: PrintedCase): Pdf {
	const lang = of.written;
	const { letters } = document;
	const data = {
		...common(of, letters[0]?.title ?? ""),
		letters,
		notRecorded: print.notRecorded[lang],
		blanks: [print.name[lang], print.born[lang], print.mobile[lang]],
		signs: [print.doctor[lang], print.office[lang]],
		gpCopyTitle: print.gpCopy[lang],
	};
	const alone = { ...data, letters: letters.map((letter) => ({ ...letter, gpCopy: [] })) };
	const most = letters.length * 2;
	const size = letterSizes.find((points) => pagesOf("letter", { ...alone, size: points }) <= most) ?? 9;
	return pdf("letter", { ...data, size });
}
