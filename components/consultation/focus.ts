/** The form as the keyboard sees it: `data-group` holds `data-question`, and `data-answered` marks what is done. */

const controls = "input:checked:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled)";

export function isTextField(element: Element): boolean {
	if (element.tagName === "TEXTAREA") return true;
	return element.tagName === "INPUT" && !["radio", "checkbox", "button"].includes((element as HTMLInputElement).type);
}

const all = (root: ParentNode, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];

export const questionAt = (element: Element | null) => element?.closest<HTMLElement>("[data-question]") ?? null;
export const groupAt = (element: Element | null) => element?.closest<HTMLElement>("[data-group]") ?? null;

/** Focus lands on the chosen answer, or on the first control, and its group is brought into view. */
export function focusOn(place: HTMLElement): boolean {
	const chosen = place.querySelector<HTMLElement>("input[type=radio]:checked:not(:disabled)");
	const target =
		chosen ?? place.querySelector<HTMLElement>(controls) ?? place.querySelector<HTMLElement>("button:not(:disabled)");
	if (!target) return false;
	target.focus({ preventScroll: true });
	if (target instanceof HTMLInputElement && isTextField(target)) target.select();
	reveal(groupAt(place) ?? place, questionAt(target) ?? place);
	return true;
}

/** The whole group where it fits, else at least the question. */
function reveal(group: HTMLElement, question: HTMLElement) {
	const fits = group.getBoundingClientRect().height <= window.innerHeight - taken("Top") - taken("Bottom");
	(fits ? group : question).scrollIntoView?.({ block: "nearest" });
}

/** What sticks to an edge of the screen, in pixels, as the page states it in its scroll padding. */
const taken = (edge: "Top" | "Bottom") =>
	Number.parseFloat(getComputedStyle(document.documentElement)[`scrollPadding${edge}`]) || 0;

export const findQuestion = (root: ParentNode, id: string) =>
	root.querySelector<HTMLElement>(`[data-question="${CSS.escape(id)}"]`);

/** The next unanswered question after this one; with `any`, the next one whatever its state. */
export function questionAfter(root: ParentNode, from: HTMLElement, { any = false } = {}): HTMLElement | null {
	const questions = all(root, "[data-question]");
	const rest = questions.slice(questions.indexOf(from) + 1);
	return rest.find((question) => any || !("answered" in question.dataset)) ?? null;
}

/** The group `step` places on, at its first unanswered question, or at its first. */
export function groupBeside(root: ParentNode, from: HTMLElement | null, step: 1 | -1): HTMLElement | null {
	const groups = all(root, "[data-group]");
	const group = groups[from ? groups.indexOf(from) + step : 0];
	if (!group) return null;
	return (
		group.querySelector<HTMLElement>("[data-question]:not([data-answered])") ?? group.querySelector("[data-question]")
	);
}

/** The first question that is still to be answered. */
export const firstOpen = (root: ParentNode) => root.querySelector<HTMLElement>("[data-question]:not([data-answered])");

/** The edge of a group may be cut by this much, in pixels: its title and its foot are no question. */
const slack = 40;

/**
 * Whether the clinician has the whole group before their eyes. Of a group that is taller than the screen, its end
 * must be in view: that is how far the reading has come.
 */
export function isSeenWhole(group: HTMLElement): boolean {
	const { top, bottom, height } = group.getBoundingClientRect();
	const [first, last] = [taken("Top") - slack, window.innerHeight - taken("Bottom") + slack];
	if (bottom > last) return false;
	return top >= first || height > last - first;
}
