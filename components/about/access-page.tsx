import { type Access, type AddressName, accessTo, pages, purposeOf, routes } from "@/lib/auth/access";
import { type Role, roleNames, roles } from "@/lib/auth/roles";
import type { Lang, Localised } from "@/lib/clinical/types";
import type { accessPage } from "@/lib/texts/access-page";

type Texts = Localised<typeof accessPage>;
type Props = { t: Texts; lang: Lang };

/** Who may call what, from the table that `route` and `enter` enforce. */
export function AccessPage({ t, lang }: Props) {
	const parts = [
		["sider", t.pages, Object.keys(pages)],
		["adresser", t.routes, Object.keys(routes).filter((name) => !name.includes("[...rest]"))],
	] as const;
	return (
		<div className="page grid gap-10 pt-12 sm:pt-16">
			<header className="grid max-w-text gap-4">
				<h1>{t.title}</h1>
				<p className="lead">{t.lead}</p>
				<p>{t.hidden}</p>
			</header>
			{parts.map(([id, title, names]) => (
				<section key={id} aria-labelledby={id} className="grid gap-4">
					<h2 id={id}>{title}</h2>
					{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keyboard too */}
					<section className="overflow-x-auto" aria-labelledby={id} tabIndex={0}>
						<table className="w-full min-w-200 text-start text-sm">
							<thead>
								<tr className="border-line-strong border-b *:py-2.5 *:pe-5 *:text-start *:font-medium">
									<th scope="col">{t.columnPurpose}</th>
									{roles.map((role) => (
										<th key={role} scope="col">
											{roleNames[role][lang]}
										</th>
									))}
									<th scope="col">{t.columnNote}</th>
								</tr>
							</thead>
							<tbody>
								{names.map((name) => (
									<Row key={name} name={name as AddressName} t={t} lang={lang} />
								))}
							</tbody>
						</table>
					</section>
				</section>
			))}
		</div>
	);
}

function Row({ name, t, lang }: { name: AddressName } & Props) {
	const access = accessTo(name);
	return (
		<tr className="border-line border-b align-top *:py-2.5 *:pe-5">
			<th scope="row" className="text-start font-normal">
				{purposeOf(name)[lang]}
				<code className="block break-words text-ink-soft text-xs">{name}</code>
			</th>
			{roles.map((role) => (
				<td key={role} className={access.open || access[role] ? "" : "text-ink-soft"}>
					{reachOf(access, role, t)}
				</td>
			))}
			<td className="text-ink-soft">{notesOf(access, name, t).join(". ")}</td>
		</tr>
	);
}

function reachOf(access: Access, role: Role, t: Texts): string {
	if (access.open) return t.open;
	const reach = access[role];
	if (reach) return t.reach[reach];
	return access.halfway ? t.halfway : t.none;
}

function notesOf(access: Access, name: AddressName, t: Texts): readonly string[] {
	const changes = /^(POST|PUT|PATCH|DELETE) /.test(name) && !access.open;
	return [access.fresh && t.fresh, access.logs && t.logged, changes && t.change].filter(
		(note) => typeof note === "string",
	);
}
