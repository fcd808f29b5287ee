import type { ReactNode } from "react";
import { RidgeLines } from "@/components/ui/ridge-lines";

type Props = { title: string; lead?: ReactNode; children: ReactNode };

/** One quiet column, with a ridge in the distance. */
export function AuthPage({ title, lead, children }: Props) {
	return (
		<div className="page py-12 sm:py-20">
			<div className="relative isolate">
				<RidgeLines className="no-print pointer-events-none absolute end-0 top-2 -z-10 hidden w-112 text-accent opacity-45 lg:block" />
				<div className="grid max-w-120 gap-8">
					<div className="grid gap-3">
						<h1>{title}</h1>
						{lead && <p className="lead">{lead}</p>}
					</div>
					{children}
				</div>
			</div>
		</div>
	);
}
