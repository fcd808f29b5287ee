import "server-only";
import { z } from "zod";
import { askedIds, type PatientAnswers } from "@/lib/waiting-room/answers";
import type { FormView } from "@/lib/waiting-room/types";

const id = z.enum(askedIds as [string, ...string[]]);
const answers = z.partialRecord(id, z.union([z.string(), z.number(), z.array(z.string())]));
const handled = z.partialRecord(id, z.enum(["confirmed", "declined"]));

export const readAnswers = (stored = "{}") => answers.parse(JSON.parse(stored)) as PatientAnswers;
export const readHandled = (stored: string) => handled.parse(JSON.parse(stored)) as FormView["handled"];
