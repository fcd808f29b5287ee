/** Keeps the start-up code of the product around it out of the yardstick. */
export function register() {}
