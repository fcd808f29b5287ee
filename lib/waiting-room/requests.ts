import { z } from "zod";
import { alarmQuestionIds } from "@/lib/clinical/content/patient-form";
import { patientLangs } from "@/lib/clinical/types";
import { askedIds } from "@/lib/waiting-room/answers";
import { patientChanges } from "@/lib/waiting-room/changes";
import { codeKinds } from "@/lib/waiting-room/due";

const code = z.string().max(40);

export const codeRequest = z.strictObject({ kind: z.enum(codeKinds) });
export const withdrawal = z.strictObject({ codeId: z.uuid() });
export const formLookup = z.strictObject({ code });
export const formSave = z.strictObject({
	code,
	lang: z.enum(patientLangs),
	answers: patientChanges,
	/** Alarm answers that were given and changed again before they could be sent. */
	alarms: z.array(z.enum(alarmQuestionIds)).max(alarmQuestionIds.length).optional(),
	submit: z.boolean().default(false),
});
export const handling = z.strictObject({
	formId: z.uuid(),
	as: z.enum(["confirmed", "declined", "seen"]),
	questions: z.array(z.enum(askedIds as [string, ...string[]])).max(askedIds.length),
});
