export type KeyedError = { key: string; message: string };

/** The body of every refusal (RFC 9457), in plain words in the language of the request. */
export type Problem = {
	type: string;
	title: string;
	status: number;
	detail: string;
	requestId: string;
	/** The keys that were refused, and what is allowed. */
	errors?: readonly KeyedError[];
	/** With 409: what is stored now, so that nobody overwrites it unseen. */
	current?: unknown;
	/** With 409 `reference-in-use`: the case that has the reference already. */
	existing?: { caseId: string; consultationId: string };
	/** With 401: somebody ended the session before its time. */
	ended?: true;
	/** With 429: seconds to wait. */
	retryAfter?: number;
};

/** The last part of `type`: what happened, for code that has to tell refusals apart. */
export type ProblemKind =
	| "bad-request"
	/** Nobody is signed in, or the session ended. */
	| "sign-in"
	/** The password is asked for again before this. */
	| "confirm-identity"
	/** A draft of somebody else's in the same practice. */
	| "not-yours"
	/** What is sent was written by somebody else than who is signed in now. */
	| "other-writer"
	/** The clinical text is read only after saying why. */
	| "reason-needed"
	/** The e-mail, password or code is wrong; it is not said which. */
	| "wrong-credentials"
	/** Too many attempts: `retryAfter` says how long to wait. */
	| "too-many"
	/** A one-time link that was used, withdrawn or is too old. */
	| "link-spent"
	| "overtaken"
	/** The practice must keep an administrator. */
	| "last-admin"
	/** Nobody changes their own role or access. */
	| "own-account"
	/** Another practice relies on the account too. */
	| "shared-account"
	/** Whoever asked for it can't decide it as well. */
	| "second-person"
	/** One administrator has reset the other half of this person's sign-in a short time ago. */
	| "second-admin"
	| "not-found"
	| "cross-site"
	| "too-large"
	| "wrong-type"
	| "invalid"
	| "changed-elsewhere"
	| "signed"
	| "reference-in-use"
	/** The disk of the database is full. */
	| "no-room"
	/** The database does not answer, or is not the one that was opened. */
	| "not-ready"
	| "fault"
	| "no-answer";

/** A refusal of the server as the browser meets it. Status 0 means that no answer came. */
export class ApiProblem extends Error {
	readonly status: number;
	readonly problem: Problem;

	constructor(problem: Problem) {
		super(problem.detail);
		this.name = "ApiProblem";
		this.status = problem.status;
		this.problem = problem;
	}

	get kind(): ProblemKind {
		return this.problem.type.slice(this.problem.type.lastIndexOf(":") + 1) as ProblemKind;
	}
}
