import { type RefObject, useEffect, useRef } from "react";
import { flushSync } from "react-dom";
import { focusOn, groupAt, groupBeside, isSeenWhole, isTextField, questionAfter, questionAt } from "./focus";

type Actions = {
	/** Past the end, or before the start, of the section on screen. */
	onLeaveSection: (step: 1 | -1) => void;
	onSection: (number: number) => void;
	onMissing: () => void;
	onPlan: () => void;
	onHelp: () => void;
	/** A group was to be answered as a whole before all of it had been on screen. */
	onUnseen: (group: HTMLElement) => void;
};

/**
 * One key an answer. A key works on the question that has focus and presses its control, so that mouse, touch and
 * keyboard go the same way. Nothing fires while text is typed. `answerKeys` switches the single keys off.
 */
export function useKeys(form: RefObject<HTMLElement | null>, answerKeys: boolean, actions: Actions) {
	const latest = useRef(actions);
	latest.current = actions;

	useEffect(() => {
		const listen = (event: KeyboardEvent) => {
			if (event.defaultPrevented || event.isComposing || event.metaKey || !(event.target instanceof HTMLElement))
				return;
			const done = handle(event, event.target, form.current, answerKeys, latest.current);
			if (done) event.preventDefault();
		};
		document.addEventListener("keydown", listen);
		return () => document.removeEventListener("keydown", listen);
	}, [form, answerKeys]);
}

function handle(
	event: KeyboardEvent,
	target: HTMLElement,
	form: HTMLElement | null,
	answerKeys: boolean,
	actions: Actions,
): boolean {
	if (event.ctrlKey && event.key === "Enter") return does(actions.onPlan);
	if (event.altKey && !event.ctrlKey && /^(Digit|Numpad)[0-8]$/.test(event.code)) {
		const number = Number(event.code.at(-1));
		return does(() => (number === 0 ? actions.onMissing() : actions.onSection(number)));
	}
	if (event.ctrlKey || event.altKey || target.closest("dialog")) return false;
	const typing = isTextField(target);
	if (event.key === "?" && !typing && answerKeys) return does(actions.onHelp);
	if (!form?.contains(target)) return false;

	const question = questionAt(target);
	const group = groupAt(target);
	const on = (place: HTMLElement | null, step: 1 | -1 = 1) => {
		if (!place || !focusOn(place)) actions.onLeaveSection(step);
	};

	if (target.tagName !== "TEXTAREA") {
		if (event.key === "PageDown" || event.key === "PageUp") {
			const step = event.key === "PageDown" ? 1 : -1;
			return does(() => on(groupBeside(form, group, step), step));
		}
		if (event.key === "Enter" && question && /^(INPUT|SELECT)$/.test(target.tagName)) {
			return does(() => {
				const inner = nextFieldIn(question, target);
				if (inner) inner.focus();
				else on(questionAfter(form, question, { any: !typing }));
			});
		}
	}
	if (typing || event.shiftKey) return false;
	if ((event.key === "Backspace" || event.key === "Delete") && question)
		return presses(question.querySelector("[data-clear]"));
	if (!answerKeys || target.tagName === "SELECT") return false;

	const key = event.key.toLowerCase();
	const option =
		key.length === 1 ? question?.querySelector<HTMLInputElement>(`input[data-keys~="${CSS.escape(key)}"]`) : null;
	if (option && question) {
		if (option.disabled) return true;
		flushSync(() => option.click());
		if (option.type === "checkbox") option.focus();
		else on(questionAfter(form, question));
		return true;
	}
	if (key === "0" && group?.querySelector("[data-none]")) return answerAll(group, form, actions, on);
	return false;
}

function answerAll(
	group: HTMLElement,
	form: HTMLElement,
	actions: Actions,
	on: (place: HTMLElement | null) => void,
): boolean {
	const button = group.querySelector<HTMLButtonElement>("[data-none]");
	if (button && button.ariaDisabled !== "true") {
		if (!isSeenWhole(group)) {
			button.scrollIntoView({ block: "nearest" });
			return does(() => actions.onUnseen(group));
		}
		flushSync(() => button.click());
		const held = group.querySelector<HTMLElement>("[data-held]:not([data-answered])");
		if (held) return does(() => on(held));
	}
	return does(() => on(groupBeside(form, group, 1)));
}

/** A question of several fields, such as a goal, is walked through field by field. */
function nextFieldIn(question: HTMLElement, target: HTMLElement): HTMLElement | null {
	const fields = [...question.querySelectorAll<HTMLElement>("input:not([type=radio], [type=checkbox]), select")];
	return fields[fields.indexOf(target) + 1] ?? null;
}

const does = (action: () => void) => {
	action();
	return true;
};

const presses = (button: Element | null) => {
	if (!(button instanceof HTMLElement)) return false;
	flushSync(() => button.click());
	return true;
};
