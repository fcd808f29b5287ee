import { blogClaims } from "./claims/blog";
import type { Claim } from "./claims/claim";
import { leafletClaims } from "./claims/leaflet";
import { tidsskriftet2017Claims } from "./claims/tidsskriftet-2017";
import { tidsskriftet2020Claims } from "./claims/tidsskriftet-2020";
import { tidsskriftet2024Claims } from "./claims/tidsskriftet-2024";

/** Every claim of the five articles, by id. A claim is what an article says; the calibration is what we know of it. */
export const claims = {
	...tidsskriftet2017Claims,
	...tidsskriftet2024Claims,
	...tidsskriftet2020Claims,
	...leafletClaims,
	...blogClaims,
} as const satisfies Record<string, Claim>;

export type ClaimId = keyof typeof claims;
