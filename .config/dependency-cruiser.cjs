/** Who may import whom. Each rule says where the code belongs instead. No allow-list. */
module.exports = {
	forbidden: [
		{
			name: "clinical-is-pure",
			comment:
				"lib/clinical imports nothing but itself. What needs zod, React, Node or the clock belongs in the feature around it.",
			severity: "error",
			from: { path: "^lib/clinical/", pathNot: "\\.test\\.ts$" },
			to: { pathNot: "^lib/clinical/" },
		},
		{
			name: "only-db-knows-prisma",
			comment: "Prisma and SQLite stay in lib/db. Write a function there and call it from the feature's service.",
			severity: "error",
			from: { pathNot: "^lib/db/" },
			to: { path: "(^lib/db/generated|node_modules/(@prisma|better-sqlite3))" },
		},
		{
			name: "components-stay-in-front",
			comment: "A component reads through the feature's queries.ts; the page hands it what the server knows.",
			severity: "error",
			from: { path: "^components/" },
			to: { path: "^(lib/db/|app/|lib/[^/]+/service)" },
		},
		{
			name: "ui-knows-no-medicine",
			comment:
				"components/ui serves every feature. A component that knows a feature or a clinical term lives in that feature's folder.",
			severity: "error",
			from: { path: "^components/ui/", pathNot: "\\.test\\.tsx?$" },
			to: { path: "^(components/(?!ui/)|lib/clinical|lib/consultation)" },
		},
		{
			name: "schema-and-queries-run-on-both-sides",
			comment: "schema.ts and queries.ts are shipped to the browser. What needs the server belongs in service.ts.",
			severity: "error",
			from: { path: "^lib/[^/]+/(schema|queries|types)" },
			to: {
				path: "^(lib/db/|lib/log\\.ts|lib/env\\.ts|lib/[^/]+/service)|node_modules/(pino|server-only)|^(fs|path|crypto)$",
			},
		},
		{
			name: "links-fetch-nothing-in-advance",
			comment:
				"Use components/ui/link.tsx: a page that is fetched before anyone follows the link would stand in the log as seen.",
			severity: "error",
			from: { pathNot: "^components/ui/link\\.tsx$" },
			to: { path: "next/link" },
		},
		{
			name: "library-knows-no-page",
			comment: "lib is below the pages. Move the shared part down into lib.",
			severity: "error",
			from: { path: "^lib/" },
			to: { path: "^(app|components)/" },
		},
		{
			name: "no-circles",
			comment: "Two files that need each other hide a third: pull it out.",
			severity: "error",
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
		},
		{
			name: "only-declared-packages",
			comment: "Add the package to package.json, or do without it.",
			severity: "error",
			from: {},
			to: { dependencyTypes: ["unknown", "undetermined", "npm-no-pkg", "npm-unknown"] },
		},
		{
			name: "no-development-package-in-the-product",
			comment: "A package that the running product needs is a dependency, not a development dependency.",
			severity: "error",
			from: {
				path: "^(app|components|lib)/",
				pathNot: "\\.test\\.tsx?$|^lib/(test|cli)/",
			},
			to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["npm", "type-only"] },
		},
	],
	options: {
		tsConfig: { fileName: "tsconfig.json" },
		tsPreCompilationDeps: true,
		doNotFollow: { path: "node_modules" },
		exclude: { path: "((^|/)\\.next|\\.tmp\\.ts$)" },
		enhancedResolveOptions: {
			exportsFields: ["exports"],
			conditionNames: ["react-server", "import", "require", "node", "default", "types"],
		},
	},
};
