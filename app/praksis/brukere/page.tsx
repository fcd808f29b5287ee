import type { Metadata } from "next";
import { UsersPage } from "@/components/practice/users-page";
import { enter } from "@/lib/auth/enter";
import { localise } from "@/lib/clinical/engine/localise";
import { loadUsers } from "@/lib/practice/users";
import { currentLang } from "@/lib/texts/lang";
import { users } from "@/lib/texts/users";

export async function generateMetadata(): Promise<Metadata> {
	return { title: users.title[await currentLang()] };
}

export default async function PeoplePage() {
	const lang = await currentLang();
	const actor = await enter("/praksis/brukere");
	return <UsersPage key={lang} t={localise(users, lang)} lang={lang} first={await loadUsers(actor, new Date())} />;
}
