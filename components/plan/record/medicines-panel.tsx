"use client";

import type { PanelProps } from "./panel-props";

export function MedicinesPanel(_props: PanelProps<"medicines">) {
	return null;
}
