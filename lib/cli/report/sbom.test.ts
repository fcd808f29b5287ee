import { expect, test } from "vitest";
import { licenceOf, productionBom } from "./sbom";

const part = (name: string, licenses?: unknown) => ({ "bom-ref": `${name}@1.0.0`, name, version: "1.0.0", licenses });
const mit = [{ license: { id: "MIT" } }];
const listed = {
	specVersion: "1.5",
	metadata: { component: { "bom-ref": "ryggvett@0.1.0", name: "folder" } },
	components: [part("react", mit), part("@scope/tool", mit), part("vitest", mit), part("prisma", mit)],
	dependencies: [
		{ ref: "ryggvett@0.1.0", dependsOn: ["react@1.0.0", "vitest@1.0.0", "prisma@1.0.0"] },
		{ ref: "react@1.0.0", dependsOn: ["@scope/tool@1.0.0", "prisma@1.0.0"] },
		{ ref: "vitest@1.0.0", dependsOn: ["react@1.0.0"] },
	],
};
const lock = {
	name: "ryggvett",
	packages: {
		"": { name: "ryggvett", version: "0.1.0" },
		"node_modules/react": { version: "1.0.0" },
		"node_modules/react/node_modules/@scope/tool": { version: "1.0.0", optional: true },
		"node_modules/vitest": { version: "1.0.0", dev: true },
		"node_modules/prisma": { version: "1.0.0", devOptional: true },
	},
};

test("what development alone needs is left out, with what leads to it", () => {
	const bom = productionBom(listed, lock);
	expect(bom.components.map(({ name }) => name)).toEqual(["react", "@scope/tool"]);
	expect(bom.dependencies).toEqual([
		{ ref: "ryggvett@0.1.0", dependsOn: ["react@1.0.0"] },
		{ ref: "react@1.0.0", dependsOn: ["@scope/tool@1.0.0"] },
	]);
});

test("the product bears its own name, whatever its folder is called", () => {
	expect(productionBom(listed, lock).metadata.component.name).toBe("ryggvett");
});

test("a licence is one expression, or none", () => {
	expect(licenceOf(part("a", [{ expression: "MIT AND OFL-1.1" }]) as never)).toBe("MIT AND OFL-1.1");
	expect(licenceOf(part("a", [{ license: { name: "Own words" } }]) as never)).toBe("Own words");
	expect(licenceOf(part("a", [...mit, { license: { id: "ISC" } }]) as never)).toBe("MIT AND ISC");
	expect(licenceOf(part("a") as never)).toBeNull();
});
