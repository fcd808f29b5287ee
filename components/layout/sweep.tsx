"use client";

import { useEffect } from "react";
import { sweep } from "@/components/kept/keeper";

/** On every page: what the browser has kept for as long as it may is thrown away. */
export function Sweep() {
	useEffect(() => void sweep().catch(() => undefined), []);
	return null;
}
