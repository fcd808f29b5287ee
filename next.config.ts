import type { NextConfig } from "next";

const config: NextConfig = {
	distDir: process.env.RYGGVETT_DIST ?? ".next",
	reactStrictMode: true,
	// Types are checked by `npm test`, tests included; a build needs no second opinion.
	typescript: { ignoreBuildErrors: true },
	poweredByHeader: false,
	serverExternalPackages: [
		"better-sqlite3",
		"@prisma/adapter-better-sqlite3",
		"@prisma/client",
		"@prisma/driver-adapter-utils",
		"@prisma/schema-engine-wasm",
		"@myriaddreamin/typst-ts-node-compiler",
		"pino",
		"prom-client",
	],
	// Read by path when a document is written, so nothing imports them.
	outputFileTracingIncludes: {
		"/api/consultations/[id]/documents/[document]": [
			"./lib/documents/templates/*.typ",
			"./node_modules/@expo-google-fonts/inter/{400Regular,500Medium,600SemiBold,700Bold}/*.ttf",
			"./node_modules/@myriaddreamin/typst-ts-node-compiler*/**/*",
		],
	},
	experimental: { optimizePackageImports: ["@digdir/designsystemet-react", "@navikt/aksel-icons"] },
};

export default config;
