import { isCancelled } from "@/components/auth/confirm-identity";
import { Notice } from "@/components/ui/notice";
import { ApiProblem } from "@/lib/http/problem";

type Props = { error: Error | null; title: string };

/** Why something was not done, in the server's own plain words. */
export function Refusal({ error, title }: Props) {
	if (!error || isCancelled(error)) return null;
	const problem = error instanceof ApiProblem ? error.problem : null;
	const fields = problem?.errors?.map(({ message }) => message).join(" ");
	return (
		<Notice tone="danger" title={problem && !fields && problem.title ? problem.title : title} role="alert">
			<p>{fields || problem?.detail}</p>
		</Notice>
	);
}
