/**
 * Returns a function that takes secrets out of a text, as they are and as they stand in an address. No message
 * is written with one in it; this is for what a service says, which may repeat what it was sent.
 */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const shapes = secrets
    .flatMap((secret) => [secret, encodeURIComponent(secret)])
    .filter((shape) => shape !== '')
    // The longest first: a secret may be part of another.
    .sort((a, b) => b.length - a.length);
  return (text) => shapes.reduce((rest, shape) => rest.split(shape).join('[secret]'), text);
}
