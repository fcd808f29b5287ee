/** A browser as far as a sign-in needs one: it keeps cookies and follows redirects until it leaves the provider. */
export class OidcBrowser {
	private readonly cookies = new Map<string, string>();

	/** Opens the provider's address and answers its sign-in page, when it shows one. Gives the address it leads back to. */
	async signIn(url: string, answer: { user: string } | "deny"): Promise<URL> {
		const page = await this.open(url);
		if (page instanceof URL) return page;
		const form = new URLSearchParams(answer === "deny" ? { answer } : { answer: "sign-in", user: answer.user });
		const next = await this.open(page.url, { method: "POST", body: form });
		if (next instanceof URL) return next;
		throw new Error(`The provider shows another page: ${next.text}`);
	}

	/** A page of the provider, or the address on another site that it redirects to. */
	async open(url: string, init: RequestInit = {}): Promise<URL | { url: string; status: number; text: string }> {
		const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
		const response = await fetch(url, { ...init, redirect: "manual", headers: { cookie } });
		for (const line of response.headers.getSetCookie()) this.keep(line);
		const location = response.headers.get("location");
		if (!location) return { url, status: response.status, text: await response.text() };
		const next = new URL(location, url);
		return next.origin === new URL(url).origin ? this.open(next.href) : next;
	}

	private keep(line: string): void {
		const [pair = ""] = line.split(";");
		const [name = "", value = ""] = pair.split(/=(.*)/);
		if (value === "" || /expires=Thu, 01 Jan 1970/i.test(line)) this.cookies.delete(name);
		else this.cookies.set(name, value);
	}
}
