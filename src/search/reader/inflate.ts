import { gunzipSync } from 'fflate';

/**
 * Decompresses gzip data; throws if it is something else. A library, because Safari has `DecompressionStream` only since
 * 16.4, and a file that only some browsers load would be one more that can fail.
 */
export const inflate = (bytes: Uint8Array): Uint8Array => gunzipSync(bytes);
