import { generate } from 'selfsigned';

/** A self-signed certificate for the given hosts and for this machine. */
export async function createCertificate(hosts: readonly string[]): Promise<{ key: string; cert: string }> {
  const altNames = [
    ...['localhost', ...hosts].map((value) => ({ type: 2 as const, value })),
    { type: 7 as const, ip: '127.0.0.1' },
  ];
  const pair = await generate([{ name: 'commonName', value: 'Sidedesk demo seller centre' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames },
    ],
  });
  return { key: pair.private, cert: pair.cert };
}
