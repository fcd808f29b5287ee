"use client";

import type { PanelProps } from "./panel-props";

export function SickLeavePanel(_props: PanelProps<"sickLeave">) {
	return null;
}
