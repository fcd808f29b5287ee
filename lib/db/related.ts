import "server-only";
import { type Model, relations } from "@/lib/db/sealed-fields";

export type Row = Readonly<Record<string, unknown>>;

export const isRow = (value: unknown): value is Row =>
	typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);

const byModel: { readonly [Name in Model]?: Readonly<Record<string, Model>> } = relations;

/** The model that a relation of this name leads to; undefined for what is no relation. */
export const related = (model: Model, name: string): Model | undefined => byModel[model]?.[name];
