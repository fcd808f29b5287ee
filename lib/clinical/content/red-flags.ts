import type { RedFlag } from "../types";
import { fractureFlags } from "./red-flags/fracture";
import { infectionFlags } from "./red-flags/infection";
import { inflammatoryFlags } from "./red-flags/inflammatory";
import { malignancyFlags } from "./red-flags/malignancy";
import { neurologyFlags } from "./red-flags/neurology";
import { otherFlags } from "./red-flags/other";

/** Every alarm finding with what it is worth. A weak finding is told as weak; the classes come from the rules. */
export const redFlags: readonly RedFlag[] = [
	...neurologyFlags,
	...fractureFlags,
	...malignancyFlags,
	...infectionFlags,
	...otherFlags,
	...inflammatoryFlags,
];
