"use client";

import type { PanelProps } from "./panel-props";

export function ReferralsPanel(_props: PanelProps<"referrals">) {
	return null;
}
