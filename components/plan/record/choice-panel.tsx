"use client";

import type { PanelProps } from "./panel-props";

export function ChoicePanel(_props: PanelProps<"choice">) {
	return null;
}
