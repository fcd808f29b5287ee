"use client";

import { useParams } from "next/navigation";
import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";

/** To a question in the consultation that the plan belongs to. */
export function QuestionLink({ question, children }: { question: string; children: ReactNode }) {
	const id = useParams<{ id: string }>()?.id;
	return (
		<Link href={`/konsultasjon/${id ?? ""}#${question}`} className="link inline-flex min-h-11 items-center text-sm">
			{children}
		</Link>
	);
}
