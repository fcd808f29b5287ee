import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const alias = { "@": root.replace(/\/$/, "") };
const exclude = ["**/node_modules/**", "**/.next*/**", "lib/db/generated/**", "e2e/**"];

// `server-only` throws unless the code runs under the condition that server components run under.
const conditions = ["react-server", "node", "import", "module", "default"];

export default defineConfig({
	root,
	test: {
		projects: [
			{
				root,
				resolve: { alias, conditions },
				ssr: { resolve: { conditions } },
				test: {
					name: "server",
					testTimeout: 30_000,
					hookTimeout: 30_000,
					environment: "node",
					include: ["{app,lib,prisma}/**/*.test.ts", "*.test.ts"],
					exclude: [...exclude, "**/*.pages.test.ts"],
				},
			},
			{
				// Pages called as functions: they name client components, which need the whole of React.
				root,
				resolve: { alias: { ...alias, "server-only": `${root}node_modules/server-only/empty.js` } },
				oxc: { jsx: { runtime: "automatic" } },
				test: {
					name: "pages",
					testTimeout: 30_000,
					hookTimeout: 30_000,
					environment: "node",
					include: ["app/**/*.pages.test.ts"],
					exclude,
				},
			},
			{
				root,
				resolve: { alias },
				oxc: { jsx: { runtime: "automatic" } },
				test: { name: "browser", environment: "happy-dom", include: ["components/**/*.test.{ts,tsx}"], exclude },
			},
		],
	},
});
