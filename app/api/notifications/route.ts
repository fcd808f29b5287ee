import { reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";
import { loadNotifications } from "@/lib/review/notifications";

export const GET = route("GET /api/notifications", {}, async ({ actor }) => reply(await loadNotifications(actor)));
