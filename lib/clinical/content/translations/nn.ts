import { advice } from "./nn/advice";
import { decided } from "./nn/decided";
import { followUp } from "./nn/follow-up";
import { medicines } from "./nn/medicines";
import { moving } from "./nn/moving";
import { pictures } from "./nn/pictures";
import { referrals } from "./nn/referrals";
import { safety } from "./nn/safety";
import { scripts } from "./nn/scripts";
import { work } from "./nn/work";

/** The words for the patient in nynorsk. */
export const nynorsk = {
	...advice,
	...moving,
	...work,
	...medicines,
	...pictures,
	...referrals,
	...followUp,
	...safety,
	...scripts,
	...decided,
} as const satisfies Readonly<Record<string, string>>;
