/** How much a notice matters, the most pressing first: something fails, may fail or be slow, is announced. */
export const severities = ['critical', 'warning', 'info'] as const;

export type Severity = (typeof severities)[number];
