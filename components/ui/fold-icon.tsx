import { ChevronDownIcon } from "@navikt/aksel-icons";

/** On a button with `aria-expanded`: points down at what can be unfolded, up once it is. */
export function FoldIcon() {
	return <ChevronDownIcon aria-hidden="true" fontSize="1.2em" className="in-aria-expanded:rotate-180" />;
}
