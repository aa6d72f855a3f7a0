/** The product's name, the same in every language. A file of its own, because it is part of scripts. */
export const product = 'Lumo';
