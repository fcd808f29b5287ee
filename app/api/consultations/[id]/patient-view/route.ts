import { z } from "zod";
import { loadCase } from "@/app/konsultasjon/[id]/utskrift/load-case";
import { patientLangs } from "@/lib/clinical/types";
import { patientScreen } from "@/lib/documents/patient-screen";
import { refuse, reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

const query = z.strictObject({ sprak: z.enum(patientLangs).optional() });

export const GET = route(
	"GET /api/consultations/[id]/patient-view",
	{ query },
	async ({ actor, id, query: { sprak }, lang }) => {
		const found = await loadCase(actor.practiceId, id, lang);
		return found ? reply(patientScreen(found.printed, sprak ?? found.printed.written)) : refuse("not-found");
	},
);
