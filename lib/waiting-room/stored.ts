import "server-only";
import { z } from "zod";
import { alarmQuestionIds } from "@/lib/clinical/content/patient-form";
import { alarmsIn, askedIds, type GivenAlarms, type PatientAnswers, withAlarms } from "@/lib/waiting-room/answers";
import type { FormView } from "@/lib/waiting-room/types";

const id = z.enum(askedIds as [string, ...string[]]);
const answers = z.partialRecord(id, z.union([z.string(), z.number(), z.array(z.string())]));
const given = z.partialRecord(z.enum(alarmQuestionIds), z.string());
const handled = z.partialRecord(id, z.enum(["confirmed", "declined"]));

export type StoredAnswers = { answers: PatientAnswers; alarms: GivenAlarms };

/** The answers as they stand, and beside them in the same sealed column the alarm answers that were ever given. */
export function readAnswers(row: { answers: string; savedAt: Date } | null): StoredAnswers {
	if (!row) return { answers: {}, alarms: {} };
	const { alarmsGiven = {}, ...rest } = z.record(z.string(), z.unknown()).parse(JSON.parse(row.answers));
	const now = answers.parse(rest) as PatientAnswers;
	return { answers: now, alarms: withAlarms(given.parse(alarmsGiven), alarmsIn(now), row.savedAt.toISOString()) };
}

export const writeAnswers = ({ answers, alarms }: StoredAnswers): string =>
	JSON.stringify(Object.keys(alarms).length > 0 ? { ...answers, alarmsGiven: alarms } : answers);

export const readHandled = (json: string) => handled.parse(JSON.parse(json)) as FormView["handled"];
