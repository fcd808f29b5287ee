import type { SimulatedUser } from "@/lib/test/oidc-simulator";

/** The people of the demo practice at the simulated provider, and one whom nobody here knows. All are invented. */
export const simulatedPeople: readonly SimulatedUser[] = [
	{
		login: "kari",
		subject: "simulated-kari",
		name: "Kari Lunde",
		email: "kari.lunde@solbakken.example",
		hpr: "9144889",
		acr: "Level4",
	},
	{
		login: "jonas",
		subject: "simulated-jonas",
		name: "Jonas Vik",
		email: "jonas.vik@solbakken.example",
		acr: "Level3",
	},
	{ login: "mona", subject: "simulated-mona", name: "Mona Berg", email: "mona.berg@solbakken.example" },
	{ login: "fremmed", subject: "simulated-fremmed", name: "Fremmed Person", email: "fremmed@annet.example" },
];
