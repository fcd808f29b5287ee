import { refuse, reply } from "@/lib/http/reply";
import { route } from "@/lib/http/route";
import { isReady } from "@/lib/operation/service";

export const GET = route("GET /api/health/ready", {}, async () =>
	(await isReady()) ? reply({ status: "ready" }) : refuse("not-ready"),
);
