/** The product of the tests, a parcel service that does not exist. */
export const product = 'Posta';
