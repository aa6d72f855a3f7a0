/**
 * Other articles that also answer the queries of a topic, because a query does not always say which of
 * two articles a reader needs.
 */
const alternates: Readonly<Record<string, readonly string[]>> = {
  'deposit-pending': ['processing-times', 'deposit-charged-not-credited', 'transfer-times'],
  'processing-times': ['deposit-pending', 'withdrawal-delayed', 'transfer-times'],
  'request-refund': ['deposit-charged-not-credited', 'goods-not-received', 'paid-wrong-person'],
  'deposit-charged-not-credited': ['request-refund'],
  'payment-failed': ['bank-declined', 'paid-wrong-person'],
  'transaction-record-incorrect': ['amount-less-than-expected'],
  'account-locked': ['login-problems'],
  'login-problems': ['phone-lost-or-changed'],
  'avoid-scams': ['already-scammed'],
  'contact-support': ['support-not-answering'],
};

/**
 * Tells whether an article answers queries about a topic, which has the id of its article.
 *
 * @example
 * isAccepted('login-problems', 'account-locked') // => true
 * isAccepted('account-locked', 'login-problems') // => false
 */
export const isAccepted = (article: string, topic: string): boolean =>
  article === topic || (alternates[topic]?.includes(article) ?? false);
