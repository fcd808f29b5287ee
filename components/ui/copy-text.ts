/** Puts a text on the clipboard. False when the browser doesn't let us. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copyBySelection(text);
	}
}

/** For browsers that keep the clipboard to secure contexts. */
function copyBySelection(text: string): boolean {
	const field = document.createElement("textarea");
	field.value = text;
	field.setAttribute("readonly", "");
	field.className = "visually-hidden";
	document.body.append(field);
	field.select();
	const done = document.execCommand("copy");
	field.remove();
	return done;
}
