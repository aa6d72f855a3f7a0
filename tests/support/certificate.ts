import { generateKeyPairSync, sign } from 'node:crypto';

/** A self-signed certificate for `localhost` and its key, both as PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** One element of ASN.1 in DER; every test certificate is shorter than 64 KB. */
function element(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const size =
    body.length < 128 ? [body.length] : [0x82, Math.floor(body.length / 256), body.length % 256];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

const sequence = (...parts: readonly Buffer[]): Buffer => element(0x30, ...parts);
const text = (tag: number, value: string): Buffer => element(tag, Buffer.from(value));
const id = (hex: string): Buffer => element(0x06, Buffer.from(hex, 'hex'));

const ecdsaWithSha256 = sequence(id('2a8648ce3d040302'));
const localhost = sequence(element(0x31, sequence(id('550403'), text(0x0c, 'localhost'))));
/** The years 2020 to 2120. */
const validity = sequence(text(0x17, '200101000000Z'), text(0x18, '21200101000000Z'));
const extensions = element(
  0xa3,
  sequence(
    sequence(id('551d11'), element(0x04, sequence(text(0x82, 'localhost')))),
    // Self-signed: a certificate authority.
    sequence(id('551d13'), element(0x04, sequence(element(0x01, Buffer.from([0xff]))))),
  ),
);

/** Creates a certificate with a new key, so that no secret is among the fixtures. */
export function createCertificate(): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const content = sequence(
    element(0xa0, element(0x02, Buffer.from([2]))),
    element(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    localhost,
    validity,
    localhost,
    publicKey.export({ type: 'spki', format: 'der' }),
    extensions,
  );
  const signature = element(0x03, Buffer.from([0]), sign('sha256', content, privateKey));
  const body = sequence(content, ecdsaWithSha256, signature).toString('base64');
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${body.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
