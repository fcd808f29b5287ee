"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/** Where patients answer: the page has its own languages and its own last words, and leads nowhere else. */
const ofPatients = "/svar";

/** What surrounds the pages of those who work here; `instead` is what a patient meets in its place. */
export function StaffOnly({ children, instead = null }: { children: ReactNode; instead?: ReactNode }) {
	return usePathname() === ofPatients ? instead : children;
}
