"use client";

import type { PanelProps } from "./panel-props";

export function FollowUpPanel(_props: PanelProps<"followUp">) {
	return null;
}
