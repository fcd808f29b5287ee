/*
 * Text that somebody could write to make it do something where it comes out. Each is short enough for every field; an
 * element that came of one would be found by `madeOfPayload`.
 */
export const payloads = [
	"<script>alert(1)</script>",
	'"><img src=x onerror=alert(1)>',
	"'><svg id=xss onload=alert(1)>",
	"<b id=xss>fet</b>",
	"</textarea><iframe src=//e.x>",
	"</script><script src=//e.x></script>",
	"<a href=javascript:alert(1)>x</a>",
	"javascript:alert(1)//",
	'" autofocus onfocus=alert(1) x="',
	"&lt;script&gt; &#60;b&#62; &amp;",
	"{{7*7}} $" + "{7*7} <%= 7*7 %>",
	"__proto__ constructor",
	"</style><style>*{display:none}",
	"url(//e.x) expression(alert(1))",
	"[x](javascript:alert(1)) ![x](//e.x)",
	'#eval("1+1") #sys.version',
	'#read("/etc/passwd")',
	'#image("/etc/passwd") $x^2$ *x* _x_',
	'#include "shared.typ" // /* @x <y>',
	"\\u{202e} \\n \\\\ %0d%0aX: y %s%n",
	"' OR '1'='1'; DROP TABLE review; --",
	'=HYPERLINK("//e.x","x")',
	"+1+cmd|' /C calc'!A0",
	"-2+3",
	"@SUM(1+1)",
	"\t=1+1",
	"\r=1+1",
	"\u202e21 gm\u202c \u2067x\u2069 \u0000\u001b[31m",
] as const;

/** What is left of a payload after `visibleWords`. */
export const madeOfPayload =
	"[id=xss], [onerror], [onload], [src='x'], [src*='e.x'], iframe, object, embed, [href^='javascript' i]";

/** A word that no line holds. */
const longWord = "w".repeat(400);

/** Gives the text of a field: a mark of its own, and what of the payloads fits behind it. */
export type Write = (field: string, max: number) => string;

/**
 * Writes into every field of one round. Where all do not fit, the next round begins with others, so that after
 * `payloads.length` rounds every field has had every payload. `used` says which fields were written to, with their limits,
 * and what stood there last.
 */
export function makeWriter(round: number) {
	const used = new Map<string, { max: number; texts: string[] }>();
	const write: Write = (field, max) => {
		const texts = used.get(field)?.texts ?? [];
		if (!used.has(field)) used.set(field, { max, texts });
		const name = `Q${round}Z${[...used.keys()].indexOf(field)}Z${texts.length}Q`;
		let text = name;
		for (let index = 0; index < payloads.length; index++) {
			const payload = payloads[(round + index) % payloads.length] ?? "";
			// In front too: a formula is one only at the beginning.
			const longer = index === 0 && max < 100 ? `${payload} ${name}` : `${text} ${payload}`;
			if (longer.length > max) break;
			text = longer;
		}
		if (text.length + longWord.length < max) text = `${text} ${longWord}`;
		texts.push(text);
		return text;
	};
	return { write, used: used as ReadonlyMap<string, { max: number; texts: readonly string[] }> };
}
