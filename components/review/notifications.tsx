"use client";

import { BellIcon } from "@navikt/aksel-icons";
import { usePathname } from "next/navigation";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { Link } from "@/components/ui/link";
import type { Lang } from "@/lib/clinical/types";
import { formatMoment } from "@/lib/dates";
import type { NotificationView } from "@/lib/review/types";
import { fill } from "@/lib/texts/fill";
import { useMarkSeen, useNotifications, useSeenOnPage } from "./use-notifications";
import type { ReviewTexts } from "./words";

type Props = { t: ReviewTexts["notifications"]; lang: Lang };

/** What a person should know, in the header of every page. It names no patient. */
export function Notifications({ t, lang }: Props) {
	const items = useNotifications();
	useSeenOnPage(items);
	const box = useRef<HTMLDetailsElement>(null);
	const path = usePathname();
	const seen = useMarkSeen();
	const unseen = items.filter((item) => !item.seen);

	// biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the list
	useEffect(() => {
		if (box.current) box.current.open = false;
	}, [path]);

	function press(event: KeyboardEvent) {
		if (event.key !== "Escape" || !box.current?.open) return;
		box.current.open = false;
		box.current.querySelector("summary")?.focus();
	}

	return (
		<details ref={box} className="person" onKeyDown={press}>
			<summary
				className="quiet relative"
				aria-label={unseen.length > 0 ? fill(t.count, { n: unseen.length }) : t.title}
			>
				<BellIcon aria-hidden="true" fontSize="1.4rem" />
				{unseen.length > 0 && (
					<span
						aria-hidden="true"
						className="absolute end-0.5 top-1 grid min-w-5 place-items-center rounded-full bg-class-emergency px-1 font-semibold text-surface text-xs tabular-nums"
					>
						{unseen.length}
					</span>
				)}
			</summary>
			<div className="person-menu max-h-[70vh] w-80 max-w-[calc(100vw-2rem)] overflow-y-auto">
				<p className="flex items-center justify-between gap-4 px-2.5 pb-1">
					<span className="font-semibold">{t.title}</span>
					{unseen.length > 0 && (
						<button
							type="button"
							className="quiet -me-2.5"
							onClick={() => !seen.isPending && seen.mutate(unseen.map(({ id }) => id))}
						>
							{t.allSeen}
						</button>
					)}
				</p>
				{items.length === 0 && <p className="px-2.5 py-2 text-ink-soft text-sm">{t.none}</p>}
				<ul>
					{items.map((item) => (
						<li key={item.id} className="border-line border-t">
							<Link
								href={hrefOf(item)}
								className={`grid min-h-11 content-center rounded-sm px-2.5 py-2 text-sm hover:bg-surface-sunken ${item.seen ? "text-ink-soft" : "font-semibold"}`}
							>
								<span>
									{fill(t.kinds[item.kind], { reference: item.reference })}
									{!item.seen && <span className="visually-hidden"> ({t.new})</span>}
								</span>
								<span className="font-normal text-ink-soft text-xs">{formatMoment(item.at, lang)}</span>
							</Link>
						</li>
					))}
				</ul>
			</div>
		</details>
	);
}

export const hrefOf = ({ reviewId, caseId }: NotificationView): string =>
	reviewId ? `/gjennomgang/${reviewId}` : caseId ? `/saker/${caseId}` : "/oppfolging";
