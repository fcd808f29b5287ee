import { expect, test } from "vitest";
import { mayUse } from "./judge";

test.each([
	["MIT", true],
	["MIT AND OFL-1.1", true],
	["(MIT OR GPL-3.0-only)", true],
	["(Apache-2.0 AND BSD-3-Clause)", true],
	["MIT AND GPL-3.0-only", false],
	["GPL-3.0-only", false],
	["AGPL-3.0-or-later", false],
	["EPL-2.0", false],
	["LGPL-3.0-or-later", false],
	["SEE LICENSE IN LICENSE.txt", false],
	["constructor", false],
	["", false],
	[null, false],
])("a package under %j may be used: %s", (licence, may) => {
	expect(mayUse("some-package", licence)).toBe(may);
});

test("an exception holds for its packages alone", () => {
	expect(mayUse("@img/sharp-libvips-linux-x64", "LGPL-3.0-or-later")).toBe(true);
	expect(mayUse("@img/sharp-linux-x64", "LGPL-3.0-or-later")).toBe(false);
	expect(mayUse("@img/sharp-libvips-linux-x64", "GPL-3.0-only")).toBe(false);
});
