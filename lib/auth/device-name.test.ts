import fc from "fast-check";
import { expect, test } from "vitest";
import { deviceName } from "@/lib/auth/device-name";

const webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";

test.each([
	["Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0", "Firefox, Windows"],
	[`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/131.0.0.0 Safari/537.36`, "Chrome, Windows"],
	[`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0`, "Edge, Windows"],
	[`Mozilla/5.0 (X11; Linux x86_64) ${webkit} Chrome/131.0.0.0 Safari/537.36 OPR/115.0.0.0`, "Opera, Linux"],
	[`Mozilla/5.0 (X11; Linux x86_64) ${webkit} HeadlessChrome/131.0.0.0 Safari/537.36`, "Chrome, Linux"],
	[`Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${webkit} Chrome/131.0.0.0 Safari/537.36`, "Chrome, ChromeOS"],
	[`Mozilla/5.0 (Linux; Android 10; K) ${webkit} Chrome/131.0.0.0 Mobile Safari/537.36`, "Chrome, Android"],
	[
		`Mozilla/5.0 (Linux; Android 14; SM-S921B) ${webkit} SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36`,
		"Samsung Internet, Android",
	],
	["Mozilla/5.0 (Android 14; Mobile; rv:133.0) Gecko/133.0 Firefox/133.0", "Firefox, Android"],
	[
		"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15",
		"Safari, macOS",
	],
	[
		"Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
		"Safari, iPhone",
	],
	[
		"Mozilla/5.0 (iPad; CPU OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/131.0.6778.73 Mobile/15E148 Safari/604.1",
		"Chrome, iPad",
	],
	["Mozilla/5.0 (X11; FreeBSD amd64; rv:133.0) Gecko/20100101 Firefox/133.0", "Firefox"],
	["SomethingElse/1.0 (Windows NT 10.0)", "Windows"],
	["curl/8.5.0", "–"],
	["", "–"],
	[null, "–"],
])("%j → %s", (userAgent, name) => {
	expect(deviceName(userAgent)).toBe(name);
});

test("nothing of the header comes along, whatever it holds", () => {
	const known =
		/^(–|((Edge|Opera|Samsung Internet|Firefox|Chrome|Safari)(, )?)?(Android|iPhone|iPad|ChromeOS|Windows|macOS|Linux)?)$/;
	const header = fc.array(fc.oneof(fc.string(), fc.constantFrom("Firefox/1", "Windows NT", "<b>", "Chrome/", "\n")));
	fc.assert(fc.property(header, (parts) => known.test(deviceName(parts.join(" ")))));
});
