import { z } from "zod";
import { loadCase } from "@/app/konsultasjon/[id]/utskrift/load-case";
import { patientLangs } from "@/lib/clinical/types";
import { fileName } from "@/lib/documents/file-name";
import { documentPdf } from "@/lib/documents/service";
import { type DocumentName, documentNames } from "@/lib/documents/types";
import { refuse, replyFile } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

const query = z.strictObject({ sprak: z.enum(patientLangs).optional(), kopi: z.literal("fastlege").optional() });

export const GET = route(
	"GET /api/consultations/[id]/documents/[document]",
	{ query, words: { document: documentNames } },
	async ({ actor, id, params, query: { sprak, kopi }, lang }) => {
		const found = await loadCase(actor.practiceId, id, lang);
		if (!found) return refuse("not-found");
		const name = params.document as DocumentName;
		const { reference, written } = found.printed;
		const wanted = { patientLang: sprak ?? written, gpCopy: kopi === "fastlege" };
		const made = documentPdf(name, found.printed, wanted);
		if (!made) return refuse("not-found");
		return replyFile({
			file: new Uint8Array(made.bytes),
			type: "application/pdf",
			name: fileName(name, reference, wanted),
		});
	},
);
