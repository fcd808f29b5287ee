export type Interval = { low: number; high: number };

const z = 1.959963984540054;

/**
 * Wilson's score interval, 95 %: Wilson EB. Probable inference, the law of succession, and statistical inference.
 * J Am Stat Assoc 1927;22:209–12. Proportions from 0 to 1; nothing out of nothing is from 0 to 1.
 */
export function wilson(events: number, of: number): Interval {
	if (of === 0) return { low: 0, high: 1 };
	const share = events / of;
	const centre = share + z ** 2 / (2 * of);
	const half = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
	const whole = 1 + z ** 2 / of;
	return {
		low: events === 0 ? 0 : (centre - half) / whole,
		high: events === of ? 1 : (centre + half) / whole,
	};
}
