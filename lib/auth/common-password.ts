import { commonPasswords, commonWords } from "@/lib/auth/common-passwords";

/** Rows, columns and zigzags of a Norwegian keyboard, the alphabet and the figures. Read in both directions. */
const tracks = [
	...["1234567890123456789", "abcdefghijklmnopqrstuvwxyzæøå", "qwertyuiopå", "asdfghjkløæ", "zxcvbnm"],
	...["1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", "qazwsxedcrfvtgbyhnujmikolp", "zaqxswcdevfrbgtnhymju"],
	...["1q2w3e4r5t6y7u8i9o0p", "q1w2e3r4t5y6u7i8o9p0", "1a2s3d4f5g6h7j8k9l", "a1s2d3f4g5h6j7k8l9"],
	...["z1x2c3v4b5n6m7", "qwaszxerdfcvtyghbn", "qawsedrftgyhujikolp", "aqswdefrgthy"],
].flatMap((track) => [track, [...track].reverse().join("")]);

const shortestRun = 3;

/** How a letter of a common word is written when a rule asks for figures or signs, or a keyboard lacks it. */
const swaps: Readonly<Record<string, string>> = {
	a: "[a@4]",
	e: "[e3]",
	i: "[i1!]",
	o: "[o0]",
	s: "[s5$]",
	t: "[t7]",
	æ: "(?:æ|ae|a)",
	ø: "(?:ø|oe|o|0)",
	å: "(?:å|aa|a)",
};

const anyWord = new RegExp(
	[...commonWords]
		.sort((a, b) => b.length - a.length)
		.map((word) => [...word].map((letter) => swaps[letter] ?? letter).join(""))
		.join("|"),
	"gu",
);

/** At an end of its figures: in the middle of a long number it is chance. */
const year = /(?<!\d)(?:19|20)\d\d|(?:19|20)\d\d(?!\d)/g;

/** What an attacker tries last of all: fewer characters than this are no password of their own. */
const enough = 5;

/**
 * True for a password that is among the first guesses: a known one, or one that is hardly more than common words, runs
 * on the keyboard, years and repeated characters (NIST SP 800-63B-4, section 3.1.1.2, asks for such a list).
 */
export function isCommonPassword(password: string): boolean {
	const text = password.normalize("NFKC").toLowerCase().replace(/\s/g, "");
	if (commonPasswords.has(text) || commonPasswords.has(withoutEnds(text))) return true;
	const once = text.replace(/^(.+?)\1+$/u, "$1");
	if ([...once].length < enough) return true;
	const rest = withoutRuns(once.replace(anyWord, " ").replace(year, " ")).replace(/(.)\1{2,}/gu, " ");
	if (rest === once) return false;
	const own = rest.replace(/(?<![\p{L}\p{N}])\d{1,4}(?![\p{L}\p{N}])/gu, "").replace(/[^\p{L}\p{N}]/gu, "");
	return [...own.replace(/^(.+?)\1+$/u, "$1")].length < enough;
}

/** «unbelievable123!» is tried right after «unbelievable». */
const withoutEnds = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");

/** Takes away every piece of three characters or more that lies in one line on the keyboard, the longest first. */
function withoutRuns(text: string): string {
	let rest = "";
	for (let start = 0; start < text.length; ) {
		const length = runLength(text.slice(start));
		rest += length > 0 ? " " : text.charAt(start);
		start += Math.max(1, length);
	}
	return rest;
}

function runLength(text: string): number {
	for (let length = Math.min(text.length, 40); length >= shortestRun; length--) {
		const piece = text.slice(0, length);
		if (tracks.some((track) => track.includes(piece))) return length;
	}
	return 0;
}
