/** Faults of a scheme that are told one by one; more would fill the screen. */
export const FAULTS_TOLD = 20;
