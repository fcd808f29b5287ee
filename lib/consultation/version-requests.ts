import "server-only";
import { z } from "zod";

/** A content by its hash, as it stands in addresses and requests. */
export const contentHash = z.string().regex(/^[0-9a-f]{64}$/);

/** `before` is the `next` of the page above: a consultation, whether it is still there or not. */
export const impactRequest = z.strictObject({
	under: contentHash,
	before: z
		.string()
		.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
		.optional(),
});
