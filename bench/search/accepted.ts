/**
 * Articles that answer a topic's queries as well as the topic's own article does. What a reader types
 * does not always say which of two articles they need.
 */
const alternates: Readonly<Record<string, readonly string[]>> = {
  'deposit-pending': ['processing-times', 'deposit-charged-not-credited'],
  'processing-times': ['deposit-pending', 'withdrawal-delayed'],
  'request-refund': ['deposit-charged-not-credited'],
  'deposit-charged-not-credited': ['request-refund'],
  'account-locked': ['login-problems'],
};

/**
 * Tells whether an article answers queries about a topic, which carries the id of its own article.
 *
 * @example
 * isAccepted('login-problems', 'account-locked') // => true
 * isAccepted('account-locked', 'login-problems') // => false
 */
export const isAccepted = (article: string, topic: string): boolean =>
  article === topic || (alternates[topic]?.includes(article) ?? false);
