import { loadAccount } from "@/lib/auth/account";
import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

export const GET = route("GET /api/account", {}, async ({ actor, now }) => reply(await loadAccount(actor, now)));
