# Ryggvett as an image. Nothing is downloaded but the two base images and packages from npm.
# docker build -t ryggvett . – how to run it: compose.yaml and docs/running.md

FROM node:24-bookworm AS build
WORKDIR /app
# better-sqlite3 is compiled here, with the headers that lie beside Node in the image: otherwise it asks other hosts.
ENV npm_config_build_from_source=true \
    npm_config_nodedir=/usr/local \
    NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
COPY .config/sqlite-driver.mjs .config/
RUN npm ci
COPY . .
RUN npm run build
# `npm prune --omit=dev` alone keeps what a package could use if it were there (Prisma's command, Playwright, TypeScript).
RUN npm pkg delete devDependencies && npm prune && npm run --silent postinstall && rm -rf .next/cache

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production \
    npm_config_logs_max=0 \
    NEXT_TELEMETRY_DISABLED=1 \
    RYGGVETT_MODE=production \
    RYGGVETT_HOST=0.0.0.0 \
    PORT=3000 \
    DATABASE_URL=file:/data/ryggvett.db
# The program belongs to root: the server can read it and not change it. It writes to /data alone.
COPY --from=build /app /app
RUN install -d -o node -g node -m 0700 /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health/live`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Without npm in between, so that the signal to stop reaches the server.
CMD ["node", "--import", "tsx", "--conditions=react-server", "lib/cli/start.ts"]
