"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Field } from "@/components/ui/field";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import type { Localised } from "@/lib/clinical/types";
import { createMutation } from "@/lib/consultation/queries";
import { ApiProblem } from "@/lib/http/problem";
import type { cases } from "@/lib/texts/cases";
import { checkNew, type NewErrors, type NewFields, toNewConsultation } from "./check-new";
import { SexChoice } from "./sex-choice";

type Props = { t: Localised<typeof cases>; suggestion: string; year: number };

export function NewConsultationForm({ t, suggestion, year }: Props) {
	const router = useRouter();
	const [fields, setFields] = useState<NewFields>({ reference: suggestion, birthYear: "", sex: "" });
	const [errors, setErrors] = useState<NewErrors>({});
	const [key] = useState(() => crypto.randomUUID());
	const create = useMutation({ ...createMutation(), onSuccess: ({ id }) => router.push(`/konsultasjon/${id}`) });
	const set = (changes: Partial<NewFields>) => setFields((current) => ({ ...current, ...changes }));
	const sexes = [
		{ value: "female", label: t.sexFemale, key: t.sexKeyFemale },
		{ value: "male", label: t.sexMale, key: t.sexKeyMale },
		{ value: "unspecified", label: t.sexUnspecified, key: t.sexKeyUnspecified },
	] as const;

	function submit(event: FormEvent) {
		event.preventDefault();
		const found = checkNew(fields, year, t);
		setErrors(found);
		if (Object.keys(found).length === 0 && !create.isPending) create.mutate(toNewConsultation(fields, key));
	}

	/** The birth year takes digits only, so that a letter can mean the sex there too. */
	function press(event: KeyboardEvent) {
		if (event.ctrlKey || event.metaKey || event.altKey || (event.target as HTMLElement).id === "reference") return;
		const sex = sexes.find((one) => one.key.toLowerCase() === event.key.toLowerCase());
		if (!sex) return;
		event.preventDefault();
		set({ sex: sex.value });
	}

	const refused = refusalOf(create.error, t);
	const summary = (["reference", "birthYear"] as const).flatMap((id) =>
		errors[id] ? [{ href: `#${id}`, message: errors[id] }] : [],
	);
	return (
		<form onSubmit={submit} onKeyDown={press} noValidate className="grid max-w-120 gap-7">
			<ErrorSummary title={t.errorSummary} errors={summary} />
			{refused && (
				<Notice tone="danger" title={refused.message} role="alert">
					{refused.href && (
						<Link href={refused.href} className="link">
							{t.openExisting}
						</Link>
					)}
				</Notice>
			)}
			<Field
				id="reference"
				label={t.reference}
				help={t.referenceHelp}
				error={errors.reference}
				value={fields.reference}
				onChange={(event) => set({ reference: event.target.value })}
				autoComplete="off"
				spellCheck={false}
				maxLength={60}
				strict
			/>
			<Field
				id="birthYear"
				label={t.birthYear}
				help={t.birthYearHelp}
				error={errors.birthYear}
				value={fields.birthYear}
				onChange={(event) => set({ birthYear: event.target.value })}
				inputMode="numeric"
				autoComplete="off"
				autoFocus
				strict
				className="max-w-48"
			/>
			<SexChoice label={t.sex} options={sexes} value={fields.sex} onChange={(sex) => set({ sex })} />
			<Button type="submit" aria-busy={create.isPending || undefined} className="px-7">
				{create.isPending || create.isSuccess ? t.starting : t.start}
			</Button>
		</form>
	);
}

function refusalOf(error: Error | null, t: Localised<typeof cases>): { message: string; href: string | null } | null {
	if (!error) return null;
	if (!(error instanceof ApiProblem)) return { message: t.errorOther, href: null };
	const { existing, detail, errors } = error.problem;
	if (existing) return { message: t.errorReferenceInUse, href: `/saker/${existing.caseId}` };
	if (error.kind === "no-answer") return { message: t.errorNoAnswer, href: null };
	return { message: errors?.map(({ message }) => message).join(" ") || detail || t.errorOther, href: null };
}
