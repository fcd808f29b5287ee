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
};

/** The last part of `type`: what happened, for code that has to tell refusals apart. */
export type ProblemKind =
	| "bad-request"
	| "not-found"
	| "cross-site"
	| "too-large"
	| "wrong-type"
	| "invalid"
	| "changed-elsewhere"
	| "signed"
	| "reference-in-use"
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
