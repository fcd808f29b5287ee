/** The part of oidc-provider that the simulator uses; the package has no types of its own. */
declare module "oidc-provider" {
	import type { IncomingMessage, ServerResponse } from "node:http";

	type Interaction = { uid: string; prompt: { name: string }; params: Record<string, unknown> };
	type Result = { login: { accountId: string } } | { error: string; error_description: string };
	type Grant = { addOIDCScope(scope: string): void; save(): Promise<string> };
	type Context = {
		oidc: {
			client: { clientId: string };
			session: { accountId: string };
			provider: Provider;
		};
	};

	export class Provider {
		constructor(issuer: string, configuration: Record<string, unknown>);
		readonly Grant: new (of: {
			clientId: string;
			accountId: string;
		}) => Grant;
		callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
		interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>;
		interactionFinished(request: IncomingMessage, response: ServerResponse, result: Result): Promise<void>;
	}
}

declare module "oidc-provider/lib/adapters/memory_adapter.js" {
	/** Keeps everything in the process. `clockTolerance` is in seconds. */
	export function createMemoryAdapter(clockTolerance: number): new (name: string) => object;
}
