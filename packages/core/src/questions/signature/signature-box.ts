/** How large the paper is that `data` of a drawn signature speaks of, in its own units. */
export const signatureBox = { width: 600, height: 200 } as const;
