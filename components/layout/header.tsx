import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import type { Role } from "@/lib/auth/roles";
import type { Lang, Localised } from "@/lib/clinical/types";
import type { shell } from "@/lib/texts/shell";
import { LangSwitch } from "./lang-switch";
import { Mark } from "./mark";
import { NavLink } from "./nav-link";
import { type Person, PersonMenu } from "./person-menu";
import { SchemeToggle } from "./scheme-toggle";
import { StaffOnly } from "./staff-only";

type Texts = Localised<typeof shell>;
type Props = {
	t: Texts;
	lang: Lang;
	/** Who is signed in; null on the pages that are for everyone. */
	person: Person | null;
	/** What a person should know at once, beside who they are. */
	children?: ReactNode;
};

/** What each role does most, in that order. */
const menus = {
	gp: [
		["/konsultasjon/ny", "newConsultation"],
		["/saker", "cases"],
		["/oppfolging", "followUps"],
		["/gjennomgang", "reviews"],
		["/praksis/tall", "figures"],
	],
	physio: [["/gjennomgang", "reviews"]],
	admin: [
		["/praksis", "practice"],
		["/saker", "cases"],
		["/oppfolging", "followUps"],
		["/praksis/tall", "figures"],
		["/praksis/brukere", "users"],
		["/praksis/logg", "log"],
	],
} as const satisfies Record<Role, readonly (readonly [string, keyof Texts])[]>;

export function Header({ t, lang, person, children }: Props) {
	const items = person ? menus[person.role] : [];
	return (
		<header className="no-print border-line border-b">
			<div className="page flex flex-wrap items-center gap-x-8 sm:min-h-16">
				<StaffOnly
					instead={
						<span className="wordmark">
							<Mark className="size-8" />
							{t.product}
						</span>
					}
				>
					<Link href="/" aria-label={t.start} className="wordmark">
						<Mark className="size-8" />
						<span className={person ? "max-sm:sr-only" : ""}>{t.product}</span>
					</Link>
					<nav
						aria-label={t.nav}
						className="order-last -mx-1.5 flex w-full flex-wrap gap-x-1 sm:order-none sm:mx-0 sm:w-auto"
					>
						{items.map(([href, name]) => (
							<NavLink key={href} href={href} exact={items.some(([other]) => other.startsWith(`${href}/`))}>
								{name === "newConsultation" ? <Shortened text={t[name]} /> : t[name]}
							</NavLink>
						))}
						{/* On a phone the menu is one line; the foot of the page leads there as well. */}
						<span className={person ? "max-sm:hidden" : ""}>
							<NavLink href="/om">{t.about}</NavLink>
						</span>
					</nav>
				</StaffOnly>
				<div className="-me-2.5 ms-auto flex items-center">
					<StaffOnly>
						<LangSwitch lang={lang} label={t.otherLanguage} />
					</StaffOnly>
					<SchemeToggle label={t.scheme} />
					<StaffOnly>
						{children}
						{person && <PersonMenu t={t} lang={lang} person={person} />}
					</StaffOnly>
				</div>
			</div>
		</header>
	);
}

/** On a phone the first word is seen, so that the menu keeps to one line; the whole is read out. */
function Shortened({ text }: { text: string }) {
	const [first = "", ...rest] = text.split(" ");
	return (
		<span>
			{first}
			<span className="max-sm:sr-only"> {rest.join(" ")}</span>
		</span>
	);
}
