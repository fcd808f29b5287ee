import { expect, test } from "vitest";
import type { LogQuery } from "@/lib/practice/types";
import { logAddress } from "./log-address";

const id = "01900000-0000-7000-8004-000000000001";
const read = (address: string, typed?: string) => logAddress.read(new URLSearchParams(address), typed);

test.each<[LogQuery, string]>([
	[{}, ""],
	[{ event: "view" }, "?hendelse=view"],
	[{ group: "read", person: id }, `?gruppe=read&person=${id}`],
	[{ search: id }, `?sak=${id}`],
	[{ from: "2026-01-02", to: "2026-03-04" }, "?fra=2026-01-02&til=2026-03-04"],
])("%j ↔ «%s»", (query, address) => {
	expect(logAddress.write(query)).toBe(address);
	expect(read(address)).toEqual(query);
});

test("a reference stands beside the address, never in it", () => {
	expect(logAddress.write({ search: "R-1", event: "view" })).toBe("?hendelse=view");
	expect(read("?hendelse=view", " R-1 ")).toEqual({ event: "view", search: "R-1" });
});

test.each(["?sak=R-1", "?case=R-1", "?hendelse=toString", "?gruppe=all", "?person=kari", "?fra=2026-02-30", "?til="])(
	"«%s» says nothing that the log knows",
	(address) => expect(read(address)).toEqual({}),
);
