import type { Root } from "@/lib/clinical/types";

/**
 * Half a body, from the midline (x = 0) outwards; the other half is its mirror. The areas follow the root map of
 * the evidence (L2 to S1) and are drawn with room between them: dermatomes overlap and have no sharp border.
 */
export const head = { cy: 25, rx: 14.5, ry: 19 };

export const outline =
	"M6.5 42C6.6 49 7 53 13 56.5C22 61 33.5 60 37.5 70C41 80 41.5 94 44 110C46 126 49.5 138 51.5 154" +
	"C53.5 170 55.5 182 57.5 192C60 201 61.5 210 58.5 217C56 222 52.5 218 51 208C49.5 192 46 174 42.5 156" +
	"C40 140 37 122 33.5 100C33.8 116 28.5 130 28 144C28 158 34 167 36 184C38 204 36 228 32.5 254" +
	"C30.5 266 30 274 30.5 284C31.5 300 29 320 25 342C23 354 21.5 362 22 369C25.5 376 28 384 21.5 386.5" +
	"L11.5 387C8.5 385 10 375 9.8 367C9 350 6.8 330 7.8 308C8.4 296 8.6 286 7.6 276C6.4 254 4.2 230 2.6 206" +
	"C2 200.5 1.2 198.5 0 198";

/** A few quiet lines that tell front from back. */
export const details = {
	front: "M0 66C6 68 14 66 20 64M0 160v3M14.5 277c3 3.5 8 3.5 10.5 0",
	back: "M0 74V168M12 88c5 4 8 12 9 20M0 168c-.5 10 .5 20 0 30M3 197c8 5 19 4 27-3M12 283c4 2 9 2 12 0",
};

export type View = "front" | "back";

export const dermatomes: Readonly<Record<Root, Partial<Record<View, string>>>> = {
	L2: {
		front: "M5.5 206C13 199 24 193 33.5 190C35.5 200 35.3 212 34.3 222C25 224 15 230 7.2 237C6.3 226 5.8 215 5.5 206Z",
	},
	L3: {
		front: "M7.5 241C15 234.5 25 229 33.8 227C33 236 32 246 30.5 256C24 262 16 267 9.8 269C9 260 8.2 250 7.5 241Z",
	},
	L4: {
		front:
			"M10 274C13 273 15 271.5 17 269.5C17.6 284 17.2 316 15.8 340C15 350 14.6 358 14.4 364L12.2 365.5C11.8 350 9.3 330 10.3 308C11 296 11 286 10 274Z",
	},
	L5: {
		front:
			"M20.5 267.5C23.5 265 26.5 262.5 28.5 261C27.8 268 27.8 276 28.3 284C29 300 26.5 320 22.7 342C21.5 350 20.4 358 20 365C22 371 22 378 20 383.5L13.5 384.3C12.5 380 13 374 13.5 369.5C15.7 368.5 17.2 367 17.4 364C17.8 356 18.2 350 19 340C20.5 316 21 284 20.5 267.5Z",
		back: "M24 290C25.5 286 27 284 28.3 284C29 300 26.5 320 22.7 342C21.7 349 20.8 356 20.3 362L17.5 362C18 352 19.5 342 20.8 330C22.5 316 23.8 302 24 290Z",
	},
	S1: {
		back: "M11 290C14.5 293 18.5 293 21.5 290C21.4 304 20 320 18.2 334C17 346 16 356 15.7 364C17 371 17.5 378 16.5 383.800L12.3 384C12 378 12.8 372 12.5 366C11.9 350 9.6 328 10.3 308C10.6 301 11 296 11 290Z",
		front: "M22.3 372C24.3 376 25.5 381 22.6 383.300C22.9 379.5 22.9 375.5 22.3 372Z",
	},
};

/** Where a dermatome's name stands, outside the leg. */
export const dermatomeLabels: Readonly<Record<Root, { view: View; y: number }>> = {
	L2: { view: "front", y: 212 },
	L3: { view: "front", y: 250 },
	L4: { view: "front", y: 306 },
	L5: { view: "front", y: 336 },
	S1: { view: "back", y: 336 },
};

/** The height of each root at the spine, where weakness is marked. */
export const rootLevels: Readonly<Record<Root, number>> = { L2: 124, L3: 134, L4: 144, L5: 154, S1: 164 };

export const backPainArea = "M0 138C10 136 20 139 23.5 146C27 155 24 169 15 173C9 175.5 4 176 0 176";
export const legPainAreas = {
	thigh: "M8 200C15 206 25 205 32 199C32.5 214 31 236 28 254C26.5 264 26 270 26 274L14 274C13.5 258 10.5 226 8 200Z",
	calf: "M13.5 280L26 280C27 300 25 318 22 338C20.5 348 19.5 358 19 365L13.5 365C12.5 348 11 330 12 308C12.5 298 13.3 290 13.5 280Z",
};
