import NextLink from "next/link";
import type { ComponentProps } from "react";

/**
 * A link to a page of ours, fetched when someone follows it and never before: a page that was only fetched in advance
 * would stand in the log as seen.
 */
export function Link(props: ComponentProps<typeof NextLink>) {
	return <NextLink prefetch={false} {...props} />;
}
