/** Characters in a password. Browser and server both ask for them. */
export const passwordLength = { min: 12, max: 128 } as const;
