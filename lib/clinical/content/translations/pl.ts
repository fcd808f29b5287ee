import { advice } from "./pl/advice";
import { decided } from "./pl/decided";
import { followUp } from "./pl/follow-up";
import { medicines } from "./pl/medicines";
import { moving } from "./pl/moving";
import { pictures } from "./pl/pictures";
import { referrals } from "./pl/referrals";
import { safety } from "./pl/safety";
import { scripts } from "./pl/scripts";
import { work } from "./pl/work";

/** The words for the patient in Polish: to «ty», and without past forms, which would give the reader a sex. */
export const polish = {
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
