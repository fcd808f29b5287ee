import { cancerDecisions } from "./decisions/cancer";
import { caudaEquinaDecisions } from "./decisions/cauda-equina";
import { elsewhereDecisions } from "./decisions/elsewhere";
import { fractureDecisions } from "./decisions/fracture";
import { infectionDecisions } from "./decisions/infection";
import { inflammatoryAndLegDecisions } from "./decisions/inflammatory-and-legs";
import { powerAndCordDecisions } from "./decisions/power-and-cord";

/** What has been decided where sources disagree or are silent, finding by finding over a normal baseline. */
export const decisions = {
	"cauda equina": caudaEquinaDecisions,
	"power, sensation, cord and bleeding": powerAndCordDecisions,
	infection: infectionDecisions,
	cancer: cancerDecisions,
	fracture: fractureDecisions,
	"outside the spine": elsewhereDecisions,
	"inflammatory disease and leg pain": inflammatoryAndLegDecisions,
} as const;
