/** Severities of notices, the highest first: something fails; something may fail or be slow; an announcement. */
export const severities = ['critical', 'warning', 'info'] as const;

export type Severity = (typeof severities)[number];
