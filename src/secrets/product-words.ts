import { product } from '../site/product.ts';

/** The words of the product's name in lower case: sentences about a password may name it. */
export const productWords = product.toLowerCase();

/** The name as a part of a pattern. */
export const productPattern = productWords.replace(/[^\p{Letter}\p{Number} ]/gu, '\\$&');
