import { type SimulatedClass, type SimulatedFigureId, simulatedFigures } from "@/lib/clinical/content/simulated-cohort";
import { raise } from "@/lib/raise";

/** The figures of one run: those of the content, some of them set otherwise. */
export type Figures = {
	/** The figure of this class, or of those without disease where the class has none. */
	of: (what: string, among?: SimulatedClass) => number;
	/** The class's own figure. */
	own: (what: string, among: SimulatedClass) => number | undefined;
	at: (id: SimulatedFigureId) => number;
};

/** A disease without a figure of its own has the figure of those without disease. */
export function figures(set: Readonly<Record<string, number>> = {}): Figures {
	const values = new Map<string, number>(Object.entries(simulatedFigures).map(([id, { value }]) => [id, value]));
	for (const [id, value] of Object.entries(set)) values.set(id, value);
	const need = (id: string): number => values.get(id) ?? raise(`The simulation has no figure ${id}`);
	const known: Record<SimulatedClass, Map<string, number>> = {
		none: new Map(),
		fracture: new Map(),
		malignancy: new Map(),
		infection: new Map(),
		caudaEquina: new Map(),
	};
	return {
		of: (what, among = "none") => {
			let value = known[among].get(what);
			if (value === undefined) {
				value = values.get(`${what}/${among}`) ?? need(`${what}/none`);
				known[among].set(what, value);
			}
			return value;
		},
		own: (what, among) => values.get(`${what}/${among}`),
		at: need,
	};
}
