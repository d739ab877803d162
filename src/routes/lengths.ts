/** How many questions a round may have. */
export const roundLengths = [5, 10, 20] as const;
