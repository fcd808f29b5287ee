"use client";

import type { PanelProps } from "./panel-props";

export function ImagingPanel(_props: PanelProps<"imaging">) {
	return null;
}
