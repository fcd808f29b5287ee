"use client";

import { type ComponentProps, useMemo } from "react";
import { Consultation } from "./consultation";
import type { ScreenParts } from "./screen-json";

type Props = Omit<ComponentProps<typeof Consultation>, keyof ScreenParts> & { screen: string };

/** The consultation with what it is shown with, as it comes from the server: see `screenJson`. */
export function OpenedConsultation({ screen, ...props }: Props) {
	const parts = useMemo(() => JSON.parse(screen) as ScreenParts, [screen]);
	return <Consultation {...props} {...parts} />;
}
