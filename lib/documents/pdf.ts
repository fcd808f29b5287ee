import "server-only";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NodeCompiler, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { showable } from "./showable";

export type Template = "patient" | "letter" | "note";

/** Everything that a template reads. `lang` is the language of the whole, `documentTitle` what a reader is told first. */
export type TemplateData = { lang: string; documentTitle: string; page: string } & Readonly<Record<string, unknown>>;

export type Pdf = { bytes: Buffer; pages: number };

const weights = [
	"400Regular/Inter_400Regular",
	"500Medium/Inter_500Medium",
	"600SemiBold/Inter_600SemiBold",
	"700Bold/Inter_700Bold",
];

/** Inter as the documents embed it. */
export const fontFile = (name: string) =>
	readFileSync(join(process.cwd(), "node_modules/@expo-google-fonts/inter", `${name}.ttf`));

let compiler: NodeCompiler | undefined;

function ready(): NodeCompiler {
	compiler ??= NodeCompiler.create({
		workspace: join(process.cwd(), "lib/documents/templates"),
		fontArgs: [{ fontBlobs: weights.map(fontFile) }],
	});
	return compiler;
}

const inputsOf = (data: TemplateData) => ({ data: JSON.stringify(data) });

function compile(template: Template, data: TemplateData): NodeTypstDocument {
	const typst = ready();
	const compiled = typst.compile({
		mainFilePath: join(process.cwd(), `lib/documents/templates/${template}.typ`),
		inputs: inputsOf(data),
	});
	const diagnostics = compiled.takeDiagnostics();
	if (compiled.result === null || diagnostics) {
		const said = diagnostics ? typst.fetchDiagnostics(diagnostics) : [];
		throw new Error(`The template ${template} does not compile: ${said.map(({ message }) => message).join("; ")}`);
	}
	return compiled.result;
}

/** How many A4 pages the data fills. */
export const pagesOf = (template: Template, data: TemplateData): number => compile(template, data).numOfPages;

/**
 * A tagged PDF/UA-1. The data is set as text, whatever it holds. The standard allows no character without a shape: on
 * a machine that has no font for one, it becomes an empty box. Throws when the template breaks the standard.
 */
export function pdf(template: Template, data: TemplateData): Pdf {
	const literal = compile(template, data);
	try {
		return { bytes: tagged(literal), pages: literal.numOfPages };
	} catch {
		const drawn = compile(template, showable(data));
		return { bytes: tagged(drawn), pages: drawn.numOfPages };
	} finally {
		ready().evictCache(20);
	}
}

const tagged = (document: NodeTypstDocument): Buffer => ready().pdf(document, { pdfStandard: "ua-1" });
