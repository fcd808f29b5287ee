import { startPostgresql, type TestServer } from "@/lib/test/postgresql";

let server: TestServer | undefined;

/** One server for all test files of the run. */
export async function setup(): Promise<void> {
	server = await startPostgresql();
	process.env.RYGGVETT_TEST_SERVER = server.url;
}

export const teardown = async (): Promise<void> => server?.stop();
