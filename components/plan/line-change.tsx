import type { FormEvent, KeyboardEvent, ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-area";

type FormProps = {
	/** Of its heading, where it has one. */
	labelledBy?: string;
	onSubmit: (event: FormEvent) => void;
	onClose: () => void;
	className?: string;
	children: ReactNode;
};

/** A change of a plan, written where it is asked for: by the GP who adds to it, and by the physiotherapist who suggests. */
export function ChangeForm({ labelledBy, onSubmit, onClose, className = "", children }: FormProps) {
	const press = (event: KeyboardEvent) => {
		if (event.key === "Escape") onClose();
	};
	return (
		<form
			onSubmit={onSubmit}
			onKeyDown={press}
			aria-labelledby={labelledBy}
			className={`grid max-w-text border-accent border-s-2 ps-4 ${className}`}
			noValidate
		>
			{children}
		</form>
	);
}

type LineProps = {
	/** Of the text's field. */
	id: string;
	/** There is a line to take out. */
	hasLine: boolean;
	isOut: boolean;
	onOut: (isOut: boolean) => void;
	text: string;
	onText: (text: string) => void;
	error?: string | undefined;
	t: { remove: string; text: string };
	/** What stands between the two. */
	children?: ReactNode;
};

/** That a line goes, or how it is to read. */
export function LineChange({ id, hasLine, isOut, onOut, text, onText, error, t, children }: LineProps) {
	return (
		<>
			{hasLine && (
				<label className="inline-flex min-h-11 items-center gap-2.5">
					<input
						type="checkbox"
						className="size-5 accent-accent"
						checked={isOut}
						onChange={(event) => onOut(event.target.checked)}
					/>
					{t.remove}
				</label>
			)}
			{children}
			{!isOut && (
				<TextArea
					id={id}
					label={t.text}
					rows={2}
					maxLength={2000}
					value={text}
					onChange={(event) => onText(event.target.value)}
					{...(error && { error })}
				/>
			)}
		</>
	);
}

type ButtonProps = {
	isPending: boolean;
	onClose: () => void;
	size?: "sm" | "md";
	t: { send: string; sending: string; cancel: string };
};

export function ChangeButtons({ isPending, onClose, size = "md", t }: ButtonProps) {
	return (
		<div className="flex flex-wrap gap-2">
			<Button type="submit" size={size} aria-busy={isPending || undefined}>
				{isPending ? t.sending : t.send}
			</Button>
			<Button size={size} variant="tertiary" onClick={onClose}>
				{t.cancel}
			</Button>
		</div>
	);
}
