/** An e-mail address as it is compared. */
export const emailKey = (email: string): string => email.normalize("NFC").trim().toLowerCase();
