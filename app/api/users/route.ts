import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";
import { loadUsers } from "@/lib/practice/users";

export const GET = route("GET /api/users", {}, async ({ actor, now }) => reply(await loadUsers(actor, now)));
