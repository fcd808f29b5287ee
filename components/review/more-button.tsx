import { Button } from "@/components/ui/button";
import type { ReviewTexts } from "./words";

type Props = {
	pages: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
	t: Pick<ReviewTexts["queue"], "more" | "loading">;
};

export function MoreButton({ pages, t }: Props) {
	if (!pages.hasNextPage) return null;
	return (
		<Button
			variant="secondary"
			className="justify-self-start"
			aria-busy={pages.isFetchingNextPage || undefined}
			onClick={() => void pages.fetchNextPage()}
		>
			{pages.isFetchingNextPage ? t.loading : t.more}
		</Button>
	);
}
