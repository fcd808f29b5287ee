import { orebroItems } from "./orebro";
import { startBackItems } from "./start-back";

/** The items of the instruments that a patient can fill in alone, in the order of the form. */
export const instrumentItems = { "start-back": startBackItems, "orebro-short": orebroItems } as const;

export type FormInstrument = keyof typeof instrumentItems;
export type InstrumentItem = (typeof instrumentItems)[FormInstrument][number];

export const formInstruments = Object.keys(instrumentItems) as readonly FormInstrument[];
export const allItems: readonly InstrumentItem[] = Object.values(instrumentItems).flat();

const known: ReadonlySet<string> = new Set(allItems);
export const isItem = (id: string): id is InstrumentItem => known.has(id);
