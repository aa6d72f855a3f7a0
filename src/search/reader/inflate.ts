/**
 * Decompresses gzip data. Chrome 80 and Safari 16.4 have `DecompressionStream`; older browsers load a library
 * instead.
 */
export async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  if (typeof DecompressionStream === 'undefined') {
    const { gunzipSync } = await import('fflate');
    return gunzipSync(bytes);
  }
  const stream = new Blob([bytes as BlobPart]).stream();
  const inflated = stream.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(inflated).arrayBuffer());
}
