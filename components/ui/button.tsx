import type { ComponentProps } from "react";
import { Link } from "@/components/ui/link";

type Look = { variant?: "primary" | "secondary" | "tertiary"; tone?: "accent" | "danger"; size?: "sm" | "md" };

const look = ({ variant = "primary", tone = "accent", size = "md" }: Look) => ({
	"data-variant": variant,
	"data-color": tone === "danger" ? tone : undefined,
	"data-size": size === "sm" ? size : undefined,
});

/** A native button in Designsystemet's dress; `type="button"` unless it says otherwise. */
export function Button({ variant, tone, size, className = "", ...rest }: Look & ComponentProps<"button">) {
	return <button type="button" {...rest} {...look({ variant, tone, size })} className={`ds-button ${className}`} />;
}

/** A link that looks like a button, for the one thing a page wants done. */
export function LinkButton({ variant, tone, size, className = "", ...rest }: Look & ComponentProps<typeof Link>) {
	return <Link {...rest} {...look({ variant, tone, size })} className={`ds-button ${className}`} />;
}
