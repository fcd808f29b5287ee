/** Everything that the audit log writes down, and the group that it is found under. */
export const auditEvents = {
	"sign-in": "sign-in",
	"sign-in-failed": "sign-in",
	"sign-out": "sign-in",
	"session-revoked": "sign-in",
	"locked-out": "sign-in",
	"second-factor-set": "sign-in",
	"password-changed": "sign-in",
	"identity-linked": "sign-in",
	reauthenticated: "sign-in",
	"reauthentication-failed": "sign-in",

	view: "read",
	list: "read",
	figures: "read",
	print: "read",
	pdf: "read",
	copy: "read",
	export: "read",
	"text-opened": "read",

	create: "write",
	change: "write",
	sign: "write",
	addendum: "write",
	"case-closed": "write",
	"case-reopened": "write",

	"patient-code-made": "write",
	"patient-code-withdrawn": "write",
	"patient-answered": "write",
	"patient-answer-confirmed": "write",
	"patient-answer-seen": "write",

	share: "review",
	claim: "review",
	release: "review",
	review: "review",
	"review-finished": "review",
	"suggestion-decided": "review",
	"alarm-reported": "review",

	"user-invited": "users",
	"invitation-withdrawn": "users",
	"invitation-accepted": "users",
	"new-password-link": "users",
	"second-factor-reset": "users",
	"role-changed": "users",
	"user-deactivated": "users",
	"user-reactivated": "users",
	"practice-created": "users",

	"erasure-asked": "deletion",
	"erasure-done": "deletion",
	"erasure-refused": "deletion",
	"erasure-withdrawn": "deletion",

	"audit-read": "log",
	"audit-printed": "log",
	"key-rotated": "log",
} as const;

export type AuditEventName = keyof typeof auditEvents;
export type AuditGroup = (typeof auditEvents)[AuditEventName];

export const auditGroups = [
	"sign-in",
	"read",
	"write",
	"review",
	"users",
	"deletion",
	"log",
] as const satisfies AuditGroup[];

export const eventsOf = (group: AuditGroup): readonly AuditEventName[] =>
	(Object.keys(auditEvents) as AuditEventName[]).filter((event) => auditEvents[event] === group);
