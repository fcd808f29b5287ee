"use client";

import { PaperplaneIcon } from "@navikt/aksel-icons";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { newKey } from "@/components/kept/new-key";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PrivateText } from "@/components/ui/private-text";
import { ApiProblem } from "@/lib/http/problem";
import { physiotherapistsQuery, shareConsultation } from "@/lib/review/queries";
import type { Physiotherapist } from "@/lib/review/types";
import { fill } from "@/lib/texts/fill";
import type { ReviewTexts } from "./words";

type Props = {
	consultationId: string;
	t: ReviewTexts["share"];
	/** Of its heading. */
	level?: 2 | 3;
};

/** Sends a signed plan to a physiotherapist: whom, and what the GP asks. */
export function ShareForm({ consultationId, t, level = 3 }: Props) {
	const [isOpen, setOpen] = useState(false);
	const [sent, setSent] = useState<string | null>(null);
	if (sent) {
		return (
			<Notice tone="success" title={t.sent} role="status">
				<OpenLink id={sent} t={t} />
			</Notice>
		);
	}
	if (!isOpen) {
		return (
			<Button variant="secondary" className="justify-self-start" onClick={() => setOpen(true)}>
				<PaperplaneIcon aria-hidden="true" />
				{t.title}
			</Button>
		);
	}
	return <Form consultationId={consultationId} t={t} level={level} onSent={setSent} onClose={() => setOpen(false)} />;
}

/** Stands for any of the practice's own. */
const anyone = "";

function Form({
	consultationId,
	t,
	level,
	onSent,
	onClose,
}: Props & { onSent: (id: string) => void; onClose: () => void }) {
	const Heading = `h${level ?? 3}` as const;
	const id = useId();
	const [to, setTo] = useState(anyone);
	const [question, setQuestion] = useState("");
	const [key] = useState(newKey);
	const people = useQuery(physiotherapistsQuery());
	const send = useMutation({ mutationFn: shareConsultation, onSuccess: (review) => onSent(review.id) });
	const hasOwn = people.data?.some(({ external }) => !external) ?? true;
	const chosen = to === anyone && !hasOwn ? (people.data?.[0]?.id ?? anyone) : to;

	function submit(event: FormEvent) {
		event.preventDefault();
		if (send.isPending) return;
		const asked = question.trim();
		send.mutate({ consultationId, toUserId: chosen || null, key, ...(asked && { question: asked }) });
	}
	if (people.data?.length === 0) return <Notice tone="info" title={t.none} />;
	return (
		<form
			onSubmit={submit}
			onKeyDown={(event) => event.key === "Escape" && onClose()}
			className="grid max-w-text gap-4 rounded-lg border border-line bg-surface px-5 py-5"
			noValidate
		>
			<Heading>{t.title}</Heading>
			<div className="ds-field">
				<label htmlFor={`${id}-to`} className="ds-label">
					{t.to}
				</label>
				<select
					id={`${id}-to`}
					className="ds-input w-full"
					value={chosen}
					onChange={(event) => setTo(event.target.value)}
					// biome-ignore lint/a11y/noAutofocus: the reader asked for this form a moment ago
					autoFocus
				>
					{hasOwn && <option value={anyone}>{t.anyone}</option>}
					{people.data?.map((person) => (
						<option key={person.id} value={person.id}>
							{named(person, t)}
						</option>
					))}
				</select>
			</div>
			<div className="ds-field">
				<label htmlFor={`${id}-question`} className="ds-label">
					{t.question}
				</label>
				<p id={`${id}-help`} data-field="description" className="text-sm">
					{t.questionHelp}
				</p>
				<textarea
					id={`${id}-question`}
					className="ds-input field-sizing-content w-full"
					rows={2}
					maxLength={1000}
					value={question}
					onChange={(event) => setQuestion(event.target.value)}
					aria-describedby={`${id}-help ${id}-private`}
				/>
				<PrivateText id={`${id}-private`} text={question} />
			</div>
			<Refused error={send.error} t={t} />
			<div className="flex flex-wrap gap-2">
				<Button type="submit" aria-busy={send.isPending || undefined}>
					{send.isPending ? t.sending : t.send}
				</Button>
				<Button variant="tertiary" onClick={onClose}>
					{t.cancel}
				</Button>
			</div>
		</form>
	);
}

const named = ({ name, external }: Physiotherapist, t: Props["t"]) => (external ? fill(t.external, { name }) : name);

const OpenLink = ({ id, t }: { id: string; t: Props["t"] }) => (
	<Link href={`/gjennomgang/${id}`} className="link inline-flex min-h-11 items-center">
		{t.open}
	</Link>
);

/** The review that waits already, or what must be put right. */
function Refused({ error, t }: { error: Error | null; t: Props["t"] }) {
	if (!error) return null;
	const problem = error instanceof ApiProblem ? error.problem : null;
	const current = problem?.current as { id?: string } | undefined;
	if (current?.id) {
		return (
			<Notice tone="warning" title={t.already} role="alert">
				<OpenLink id={current.id} t={t} />
			</Notice>
		);
	}
	return (
		<Notice tone="danger" title={t.failed} role="alert">
			<p>{problem?.errors?.map(({ message }) => message).join(" ") || problem?.detail}</p>
		</Notice>
	);
}
