/** Whether something about a service is right for a person: it is, it is not, or nobody knows. */
export type Fit = 'fits' | 'outside' | 'unknown';
