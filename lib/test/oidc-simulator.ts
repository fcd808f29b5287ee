import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Context, Provider } from "oidc-provider";
import { createMemoryAdapter } from "oidc-provider/lib/adapters/memory_adapter.js";
import { newPrivateKey } from "@/lib/private-jwk";
import { signInPage } from "@/lib/test/oidc-simulator-page";

/** A person at the provider. `login` is what they type; `acr` is how strongly they prove who they are there. */
export type SimulatedUser = {
	login: string;
	subject: string;
	name: string;
	email: string;
	hpr?: string;
	acr?: SimulatedLevel;
};

const levels = ["Level3", "Level4"] as const;
type SimulatedLevel = (typeof levels)[number];

/** The private key that the client proves itself with. */
export type ClientKey = JsonWebKey & { kid: string; alg: string };

export type OidcSimulator = { issuer: string; clientId: string; privateJwk: ClientKey; stop: () => Promise<void> };

const clientId = "ryggvett-test";
const hprScope = "helseid://scopes/hpr/hpr_number";
const hprClaim = "helseid://claims/hpr/hpr_number";
const levelScope = "helseid://scopes/identity/security_level";
const levelClaim = "helseid://claims/identity/security_level";

/** A key for the client, made anew for each run. */
export function newClientKey(): ClientKey {
	return { ...newPrivateKey({ curve: "P-256" }).export({ format: "jwk" }), kid: "test", alg: "ES256" };
}

/**
 * A local identity provider that asks for what HelseID asks for: client authentication by private_key_jwt, pushed
 * authorization requests, PKCE, and DPoP with a nonce. It knows one client, for these addresses and no others.
 */
export async function startOidcSimulator({
	redirectUris,
	users,
	port = 0,
	privateJwk = newClientKey(),
}: {
	redirectUris: readonly string[];
	users: readonly SimulatedUser[];
	port?: number;
	privateJwk?: ClientKey;
}): Promise<OidcSimulator> {
	const server = createServer();
	await listen(server, port);
	const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const provider = new Provider(issuer, configuration(redirectUris, users, privateJwk));
	const answer = provider.callback();
	server.on("request", (request, response) => {
		const isInteraction = request.url?.startsWith("/interaction/");
		const answered = isInteraction ? interact(provider, users, request, response) : answer(request, response);
		answered.catch(() => response.writeHead(500).end());
	});
	return { issuer, clientId, privateJwk, stop: () => stop(server) };
}

function configuration(
	redirectUris: readonly string[],
	users: readonly SimulatedUser[],
	privateJwk: ClientKey,
): Record<string, unknown> {
	parseUrlsAsNode22();
	const { d: _private, ...publicJwk } = privateJwk;
	const signing = newPrivateKey({ modulusLength: 2048 }).export({ format: "jwk" });
	const minutes = (count: number) => count * 60;
	return {
		adapter: createMemoryAdapter(15),
		clients: [
			{
				client_id: clientId,
				redirect_uris: redirectUris,
				response_types: ["code"],
				grant_types: ["authorization_code"],
				token_endpoint_auth_method: "private_key_jwt",
				token_endpoint_auth_signing_alg: "ES256",
				jwks: { keys: [publicJwk] },
				dpop_bound_access_tokens: true,
				require_auth_time: true,
			},
		],
		jwks: { keys: [{ ...signing, kid: "provider", alg: "RS256", use: "sig" }] },
		cookies: { keys: [randomBytes(32).toString("hex")] },
		pkce: { required: () => true },
		features: {
			devInteractions: { enabled: false },
			pushedAuthorizationRequests: { enabled: true, requirePushedAuthorizationRequests: true },
			dPoP: { enabled: true, nonceSecret: randomBytes(32), requireNonce: () => true },
		},
		acrValues: levels,
		claims: {
			openid: ["sub"],
			profile: ["name"],
			email: ["email", "email_verified"],
			[hprScope]: [hprClaim],
			[levelScope]: [levelClaim],
		},
		conformIdTokenClaims: false,
		ttl: {
			AccessToken: minutes(5),
			Grant: minutes(60),
			IdToken: minutes(5),
			Interaction: minutes(15),
			Session: minutes(60),
		},
		findAccount: (_context: Context, subject: string) => accountOf(users.find((user) => user.subject === subject)),
		loadExistingGrant,
	};
}

function accountOf(user: SimulatedUser | undefined) {
	if (!user) return undefined;
	const { subject, name, email, hpr, acr } = user;
	const more = { ...(hpr && { [hprClaim]: hpr }), ...(acr && { [levelClaim]: acr.replace("Level", "") }) };
	const claims = { sub: subject, name, email, email_verified: true, ...more };
	return { accountId: subject, claims: () => claims };
}

/** Nobody is asked what they consent to: the client may have what it asks for. */
async function loadExistingGrant({ oidc }: Context) {
	const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
	grant.addOIDCScope(`openid profile email ${hprScope} ${levelScope}`);
	await grant.save();
	return grant;
}

/** The sign-in page, and what was answered on it. */
async function interact(
	provider: Provider,
	users: readonly SimulatedUser[],
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const form = request.method === "POST" ? await readForm(request) : null;
	if (form?.get("answer") === "deny") {
		const refused = { error: "access_denied", error_description: "The person chose not to sign in." };
		return provider.interactionFinished(request, response, refused);
	}
	await provider.interactionDetails(request, response);
	const typed = form?.get("user") ?? null;
	const user = users.find(({ login }) => login === typed?.trim());
	if (user) {
		const { subject: accountId, acr } = user;
		return provider.interactionFinished(request, response, { login: { accountId, ...(acr && { acr }) } });
	}
	response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(signInPage(typed));
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
}

/** oidc-provider is made for Node 22, which has `URL.parse`; that is all it misses on Node 20. */
function parseUrlsAsNode22(): void {
	URL.parse ??= (text, base) => (URL.canParse(text, base) ? new URL(text, base) : null);
}

function listen(server: Server, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", resolve);
	});
}

function stop(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}
