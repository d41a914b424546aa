/** Certificates for the closed internet: one authority made at start, and a leaf for each host when it is asked for. */
import { createSecureContext, type SecureContext } from 'node:tls';
import { generate } from 'selfsigned';

const EC = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' } as const;
const named = (value: string) => [{ name: 'commonName', value }];

export interface Authority {
  /** In PEM, to be trusted by a client (`ca` in Node, `--cacert` in curl). */
  certificate: string;
  leafFor(host: string): Promise<{ key: string; cert: string }>;
  contextFor(host: string): Promise<SecureContext>;
}

export async function makeAuthority(): Promise<Authority> {
  const root = await generate(named('Closed internet for tests'), {
    ...EC,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const contexts = new Map<string, Promise<SecureContext>>();

  const leafFor = async (host: string) => {
    const leaf = await generate(named(host), {
      ...EC,
      ca: { key: root.private, cert: root.cert },
      extensions: [
        { name: 'basicConstraints', cA: false },
        { name: 'keyUsage', digitalSignature: true },
        { name: 'extKeyUsage', serverAuth: true },
        {
          name: 'subjectAltName',
          altNames: [
            { type: 2, value: host },
            { type: 7, ip: '127.0.0.1' },
          ],
        },
      ],
    });
    return { key: leaf.private, cert: leaf.cert };
  };

  return {
    certificate: root.cert,
    leafFor,
    contextFor(host) {
      const made = contexts.get(host) ?? leafFor(host).then(createSecureContext);
      contexts.set(host, made);
      return made;
    },
  };
}
