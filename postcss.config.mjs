/**
 * Leaves out what Designsystemet says with `:has()` about radios and checkboxes inside its field. No form here has any,
 * and because of them each answer made the browser work out the style of the whole page anew.
 */
const withoutHas = {
	postcssPlugin: "designsystemet-without-has",
	Rule(rule) {
		const kept = rule.selectors.filter((selector) => !(selector.includes(":has(") && selector.includes(".ds-")));
		if (kept.length === 0) rule.remove();
		else if (kept.length < rule.selectors.length) rule.selectors = kept;
	},
};

export default { plugins: ["@tailwindcss/postcss", withoutHas] };
