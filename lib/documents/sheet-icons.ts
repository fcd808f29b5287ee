import type { PlanSection } from "@/lib/clinical/types";

/** Line drawings on a grid of 24, for eyes that look before they read. Decoration: the heading says the same. */
export const sheetIcons = {
	about: "M12 3.5a8.5 8.5 0 1 0 .01 0M12 11v5.5M12 7.6v.1",
	ended: "M12 3.5a8.5 8.5 0 1 0 .01 0M7.5 12h9",
	goals: "M6 21V4h12l-2.5 4.2L18 12.5H6",
	calendar: "M4 6h16v14H4zM4 10.5h16M8.5 3.5V7M15.5 3.5V7",
	phone:
		"M7 3.5h3.2l1.6 4.4-2.2 1.6a11.5 11.5 0 0 0 5 5l1.6-2.2 4.3 1.6V17a3 3 0 0 1-3.2 3A15.6 15.6 0 0 1 4 6.6 3 3 0 0 1 7 3.5z",
	advice: "M4 5h16v11h-9l-4.5 4V16H4z",
	activity:
		"M14 3.2a1.6 1.6 0 1 0 .01 0M8.5 21l2.7-6-2.4-2.6 1.6-5L14 9.6l3.6.9M11.2 15l3.6 1.6.9 4.4M10.4 7.4l-3.6 2.1-.6 3.2",
	psychological: "M12 20s-7.5-4.6-7.5-10.2A4.1 4.1 0 0 1 12 7.6a4.1 4.1 0 0 1 7.5 2.2C19.5 15.4 12 20 12 20z",
	work: "M3.5 8h17v11.5h-17zM9 8V5h6v3M3.5 13h17",
	medication: "M5.8 18.2a4.3 4.3 0 0 1 0-6.1l6.3-6.3a4.3 4.3 0 0 1 6.1 6.1l-6.3 6.3a4.3 4.3 0 0 1-6.1 0zM9 9l6 6",
	imaging: "M3.5 5h17v14h-17zM3.5 16l5-5 4.5 4.5 3-3 4.5 4M15.6 8.4a.9.9 0 1 0 .01 0",
	referral:
		"M9 11.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM3 20a6 6 0 0 1 12 0M15.8 5.4a3.2 3.2 0 0 1 0 5.9M17.4 14.6A6 6 0 0 1 21 20",
	followUp: "M4 6h16v14H4zM4 10.5h16M8.5 3.5V7M15.5 3.5V7M9 15l2.2 2.2L15.4 13",
	safetyNet: "M12 3.5l7.5 3v5c0 4.6-3 7.6-7.5 9-4.5-1.4-7.5-4.4-7.5-9v-5z",
	notRecommended: "M12 3.5a8.5 8.5 0 1 0 .01 0M8 12h8",
} as const satisfies Record<PlanSection | "about" | "ended" | "goals" | "calendar" | "phone", string>;

export type SheetIcon = keyof typeof sheetIcons;
