import type { Secret } from './secret.ts';
import { harmlessWords } from './words.ts';

/** Finds secrets by their form: keys and tokens of known services, passwords in addresses, recovery phrases. */

const forms: readonly RegExp[] = [
  /(?:sk|pk|rk)_(?:live|test)_\w{8,}|gh[pousr]_\w{16,}|github_pat_\w{16,}|glpat-[\w-]{16,}|npm_\w{20,}|whsec_\w{16,}/g,
  /xox[abprs]-[\w-]{10,}|AKIA[A-Z\d]{16}|AIza[\w-]{30,}|sk-[\w-]{20,}|SG\.[\w-]{16,}\.[\w-]{16,}/g,
  // A JSON Web Token, and a private key.
  /eyJ[\w-]{4,}\.[\w-]{4,}(?:\.[\w-]*)?/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
];

const inAddress = /:\/\/[^\s:/@]+:([^\s/@]+)@/g;

/** Words of recovery phrases (BIP 39) have three to eight letters. */
const phrase = /[a-z]{3,8}(?:[ \n]+[a-z]{3,8}){11,23}/g;

/** Returns the keys, tokens and recovery phrases in a text. `text` has plain width. */
export function findKeys(text: string): Secret[] {
  const keys = forms.flatMap((form) => [...text.matchAll(form)]);
  const phrases = [...text.matchAll(phrase)].filter(
    ([words]) => !words.split(/\s+/).some((word) => harmlessWords.has(word)),
  );
  const spans = [...keys, ...phrases].map(({ 0: value, index }) => ({
    start: index,
    end: index + value.length,
  }));
  const passwords = [...text.matchAll(inAddress)].map(({ 0: whole, 1: value = '', index }) => {
    const end = index + whole.length - 1;
    return { start: end - value.length, end };
  });
  return [...spans, ...passwords].map((span) => ({ kind: 'password', ...span }));
}
