export type AdapterOptions = {
	/** For a second connection beside the process's own, opened for a moment. */
	onlyReads?: boolean;
	/** For a server, whose people wait for an answer: a database that is silent for too long is told as one that is away. */
	givesUp?: boolean;
};
