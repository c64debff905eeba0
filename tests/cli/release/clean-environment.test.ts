import { describe, expect, it } from 'vitest';
import { cleanEnvironment } from '../../../cli/release/clean-environment.ts';

describe('the environment of a release build', () => {
  it.each([
    'VITE_KEY',
    'WXT_HOST',
    'NODE_OPTIONS',
    'BROWSER',
    'SIDEDESK_BROWSER',
    'npm_config_ignore_scripts',
    'TZ',
    'anything',
  ])('A12: does not know %s', (name) => {
    expect(cleanEnvironment({ [name]: 'x' }, {})).toEqual({ NODE_ENV: 'production' });
  });

  it.each(['PATH', 'Path', 'HOME', 'HTTPS_PROXY', 'npm_config_registry'])('A12: knows %s', (name) => {
    expect(cleanEnvironment({ [name]: 'x' }, {})).toMatchObject({ [name]: 'x' });
  });

  it('A12: is a production build whatever the machine says', () => {
    expect(cleanEnvironment({ NODE_ENV: 'development' }, { TZ: 'UTC' })).toEqual({ NODE_ENV: 'production', TZ: 'UTC' });
  });
});
