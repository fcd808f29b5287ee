import { refuse } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

/** An address that is no resource answers as every other refusal does, not with a page. */
const nothingHere = async () => refuse("not-found");

export const GET = route("GET /api/[...rest]", {}, nothingHere);
export const POST = route("POST /api/[...rest]", {}, nothingHere);
export const PUT = route("PUT /api/[...rest]", {}, nothingHere);
export const PATCH = route("PATCH /api/[...rest]", {}, nothingHere);
export const DELETE = route("DELETE /api/[...rest]", {}, nothingHere);
