export const polish = {} as const satisfies Readonly<Record<string, string>>;
