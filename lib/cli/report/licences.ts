/** Licences that what the product is built of may have, by their SPDX names, each with the reason. */
export const allowed: Readonly<Record<string, string>> = {
	MIT: "May be used, changed and passed on; the notice goes along.",
	ISC: "As MIT, in fewer words.",
	"Apache-2.0": "The product's own licence; with a grant of patents.",
	"BSD-2-Clause": "As MIT; the notice goes along.",
	"BSD-3-Clause": "As MIT; the names of the authors may not advertise for us.",
	"0BSD": "As MIT, without a condition.",
	"CC-BY-4.0": "Data (which browser can what, for the build); whose it is must be said.",
	"OFL-1.1": "Fonts: may be passed on with the product, not sold alone.",
	"MPL-2.0": "Changes to its own files are passed on under it; nothing of it is changed here.",
};

/** What is allowed for these packages alone. */
export const exceptions: readonly { package: RegExp; licence: string; reason: string }[] = [
	{
		package: /^@img\/sharp-libvips-/,
		licence: "LGPL-3.0-or-later",
		reason:
			"Comes along with Next as a library of its own, unchanged, that anyone may exchange. It makes pictures smaller, and the product has none to make smaller.",
	},
];
