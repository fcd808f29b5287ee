import Link from "next/link";
import type { Lang, Localised } from "@/lib/clinical/types";
import type { shell } from "@/lib/texts/shell";
import { LangSwitch } from "./lang-switch";
import { Mark } from "./mark";
import { NavLink } from "./nav-link";
import { SchemeToggle } from "./scheme-toggle";

export function Header({ t, lang }: { t: Localised<typeof shell>; lang: Lang }) {
	return (
		<header className="no-print border-line border-b">
			<div className="page flex flex-wrap items-center gap-x-8 sm:h-16">
				<Link href="/" aria-label={t.start} className="wordmark">
					<Mark className="size-8" />
					<span>{t.product}</span>
				</Link>
				<nav aria-label={t.nav} className="order-last -mx-2.5 flex w-full gap-1 sm:order-none sm:mx-0 sm:w-auto">
					<NavLink href="/konsultasjon/ny">{t.newConsultation}</NavLink>
					<NavLink href="/saker">{t.cases}</NavLink>
					<NavLink href="/om">{t.about}</NavLink>
				</nav>
				<div className="-me-2.5 ms-auto flex items-center">
					<LangSwitch lang={lang} label={t.otherLanguage} />
					<SchemeToggle label={t.scheme} />
				</div>
			</div>
		</header>
	);
}
