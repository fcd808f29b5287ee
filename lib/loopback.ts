const loopback = ["127.0.0.1", "::1", "localhost"];

/** True when a host is this very machine. */
export const isLoopback = (host: string): boolean => loopback.includes(host);

/** True when an address leads to this very machine; an IPv6 host stands in brackets there. */
export const leadsToLoopback = ({ hostname }: URL): boolean => isLoopback(hostname.replace(/^\[|\]$/g, ""));
