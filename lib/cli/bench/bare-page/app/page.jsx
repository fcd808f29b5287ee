import { RadioGroups } from "./radio-groups";

export const dynamic = "force-dynamic";

export default function Page() {
	return <RadioGroups />;
}
