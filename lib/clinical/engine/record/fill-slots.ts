/** Puts values into the `{name}` slots of a phrase. A slot without a value is left as it stands. */
export const fillSlots = (text: string, slots: Readonly<Record<string, string | number>>): string =>
	text.replace(/\{(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot));
