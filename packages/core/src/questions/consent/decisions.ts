/** What a person can decide about a text: yes, no, or "ask me each time". */
export const allDecisions = ['yes', 'no', 'ask'] as const;
