export const nynorsk = {} as const satisfies Readonly<Record<string, string>>;
