/**
 * What comes along when text is pasted and nobody sees: control characters, half characters, and the marks that turn
 * the order of what follows, so that «12» could be read as «21». Line breaks and tabs are meant; so are joiners and the
 * marks of a single letter's direction, which writing in other scripts needs.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Cs}]/gu;

/** A person's own words, without what could not be seen in them. */
export const visibleWords = (text: string): string => text.replace(unseen, "");
