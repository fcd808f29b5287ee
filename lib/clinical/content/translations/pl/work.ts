export const work = {
	"work.stay": "Praca jest zwykle dobra dla pleców. Możesz pracować, nawet jeśli jeszcze trochę boli.",
	"work.adapt-first": "Wcześnie porozmawiaj z przełożonym o zadaniach i przerwach.",
	"work.graded-workplace": "Może da się teraz pracować trochę, a z czasem więcej.",
	"work.joint-plan": "Jeśli chcesz, ułożymy plan razem z twoim pracodawcą.",
	"work.workplace-measures": "Małe zmiany w pracy mogą ułatwić pozostanie w niej.",
	"work.rehab-nav": "Są miejsca, które pomagają i w zdrowiu, i w pracy. Możemy dać ci skierowanie.",
	"work.demands": "Jeśli praca jest za ciężka, możecie na krótko ustalić lżejsze zadania.",
} as const;
