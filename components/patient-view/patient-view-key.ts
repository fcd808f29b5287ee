/** Turns the screen to the patient, and back. */
export const patientViewKey = "v";
