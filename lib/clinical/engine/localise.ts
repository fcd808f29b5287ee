import type { Lang, Localised, Text } from "../types";

const isText = (node: object): node is Text => "nb" in node && "en" in node;

/** The same tree with every `{ nb, en }` replaced by its string in `lang`. The input is not changed. */
export function localise<T>(tree: T, lang: Lang): Localised<T> {
	return walk(tree, lang) as Localised<T>;
}

function walk(node: unknown, lang: Lang): unknown {
	if (Array.isArray(node)) return node.map((item) => walk(item, lang));
	if (node === null || typeof node !== "object") return node;
	if (isText(node)) return node[lang];
	return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value, lang)]));
}
