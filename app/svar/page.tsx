import type { Metadata } from "next";
import { PatientPage } from "@/components/waiting-room/patient-page";
import { env } from "@/lib/env";
import { currentLang } from "@/lib/texts/lang";
import { patientForm } from "@/lib/texts/patient-form";
import { callNets } from "@/lib/waiting-room/call-nets";

export async function generateMetadata(): Promise<Metadata> {
	return { title: patientForm.title[await currentLang()] };
}

export default async function PatientAnswersPage() {
	return <PatientPage first={await currentLang()} nets={callNets()} isDemo={env().mode === "demo"} />;
}
