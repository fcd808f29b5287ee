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
		"pino",
	],
	experimental: { optimizePackageImports: ["@digdir/designsystemet-react", "@navikt/aksel-icons"] },
};

export default config;
