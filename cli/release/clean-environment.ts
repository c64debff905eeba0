/** What a build may know about the machine: where its programs and folders are, and how npm reaches its registry. */
const KEPT = new Set(
  [
    'path',
    'pathext',
    'systemroot',
    'comspec',
    'home',
    'userprofile',
    'appdata',
    'localappdata',
    'tmpdir',
    'temp',
    'tmp',
  ].concat(
    ['http_proxy', 'https_proxy', 'no_proxy', 'node_extra_ca_certs', 'ssl_cert_file'],
    ['registry', 'cafile', 'cache', 'userconfig', 'globalconfig'].map((name) => `npm_config_${name}`),
  ),
);

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The environment of a release build. Vite writes `VITE_…` and `WXT_…` into what it builds, and `NODE_ENV` and `NODE_OPTIONS` change
 * it, so only variables listed here are passed on.
 */
export function cleanEnvironment(environment: Environment, added: Environment): Record<string, string | undefined> {
  const kept = Object.entries(environment).filter(([name]) => KEPT.has(name.toLowerCase()));
  return { ...Object.fromEntries(kept), NODE_ENV: 'production', ...added };
}
