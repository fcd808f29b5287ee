/** What each letter must tell, by the ids of its rows. The physiotherapist's table and the specialist's are their own. */
export const physioFields = [
	["what is asked", "question"],
	["who", "person"],
	["presentation", "diagnosis"],
	["duration and course", "duration"],
	["pain", "pain"],
	["neurological findings", "neuro"],
	["red-flag status", "status"],
	["when the alarm questions are gone through again", "recheck"],
	["earlier active care", "sessions"],
	["weeks of care", "weeks"],
	["first goal on the patient-specific scale", "goal.0"],
	["confidence", "confidence"],
	["fears", "concern"],
	["work status", "workStatus"],
	["work demands", "workDemands"],
	["analgesics", "analgesics"],
	["next contact", "next"],
	["safety net", "atOnce"],
	["same-day safety net", "sameDay"],
	["danger to life", "life"],
] as const;

export const specialistFields = [
	["recipient", "service"],
	["what is asked", "question"],
	["urgency", "urgency"],
	["who", "person"],
	["presentation", "diagnosis"],
	["red-flag status", "status"],
	["next contact", "next"],
	["safety net", "atOnce"],
] as const;

export const hospitalFields = [
	["which service", "receiver"],
	["who was phoned and what was agreed", "phoned"],
	["what was done before", "done"],
	["where the doctor is reached", "callBack"],
	["who", "person"],
	["findings", "neuro"],
	["red-flag status", "status"],
	["medicines", "analgesics"],
] as const;
