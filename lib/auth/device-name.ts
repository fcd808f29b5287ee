/** What stands for a browser or a system that is not in the lists. */
export const unknownDevice = "–";

/** First match counts: what builds on another browser also says that browser's name. */
const browsers = [
	["Edge", /\b(Edg|EdgA|EdgiOS)\//],
	["Opera", /\b(OPR|OPiOS|OPT)\//],
	["Samsung Internet", /\bSamsungBrowser\//],
	["Firefox", /\b(Firefox|FxiOS)\//],
	["Chrome", /\b(Chrome|Chromium|CriOS|HeadlessChrome)\//],
	["Safari", /\bVersion\/[\d.]+ .*\bSafari\//],
] as const;

const systems = [
	["Android", /\bAndroid\b/],
	["iPhone", /\biPhone\b/],
	["iPad", /\biPad\b/],
	["ChromeOS", /\bCrOS\b/],
	["Windows", /\bWindows NT\b/],
	["macOS", /\bMacintosh\b/],
	["Linux", /\bLinux\b/],
] as const;

/** «Firefox, Windows»: enough for a person to know a session of their own by. The header itself is never repeated. */
export function deviceName(userAgent: string | null): string {
	const text = (userAgent ?? "").slice(0, 500);
	const named = [browsers, systems].map((list) => list.find(([, pattern]) => pattern.test(text))?.[0]);
	return named.filter((name) => name !== undefined).join(", ") || unknownDevice;
}
