import { refuse } from "@/lib/http/reply";
import { route } from "@/lib/http/route";

/** An address that is no resource answers as every other refusal does, not with a page. */
const nothingHere = route({}, async () => refuse("not-found"));

export const GET = nothingHere;
export const POST = nothingHere;
export const PUT = nothingHere;
export const PATCH = nothingHere;
export const DELETE = nothingHere;
