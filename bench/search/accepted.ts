/** Other articles that also answer the queries of a topic, because a query does not always say which of two a reader needs. */
export type Alternates = Readonly<Record<string, readonly string[]>>;

/** Those of the project's golden queries. */
const golden: Alternates = {
  'deposit-pending': ['processing-times', 'deposit-charged-not-credited'],
  'processing-times': ['deposit-pending', 'withdrawal-delayed'],
  'request-refund': ['deposit-charged-not-credited'],
  'deposit-charged-not-credited': ['request-refund'],
  'account-locked': ['login-problems'],
};

/**
 * Tells whether an article answers queries about a topic, which has the id of its article.
 *
 * @example
 * isAccepted('login-problems', 'account-locked') // => true
 * isAccepted('account-locked', 'login-problems') // => false
 */
export const isAccepted = (
  article: string,
  topic: string,
  alternates: Alternates = golden,
): boolean => article === topic || (alternates[topic]?.includes(article) ?? false);
