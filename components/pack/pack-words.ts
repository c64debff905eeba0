import type { TFunction } from 'i18next';
import { packFaultCodes, type PackFault } from '../../domain/pack/faults.ts';
import type { PackStatus } from '../../domain/team/pack-status.ts';
import type { PackTrouble } from '../../domain/pack/trouble.ts';
import { formatDay } from '../formats.ts';

/** Whole minutes, hours or days since a moment, at least one minute, in words of the interface: "4 min". */
export function ageWords(since: string, now: Date, t: TFunction): string {
  const minutes = Math.max(1, Math.floor((now.getTime() - Date.parse(since)) / 60_000));
  if (minutes < 60) return t('age.minutes', { count: minutes });
  if (minutes < 48 * 60) return t('age.hours', { count: Math.floor(minutes / 60) });
  return t('age.days', { count: Math.floor(minutes / 1440) });
}

/** The pack in use as the last line of the panel has room for: revision and age, or what is the matter with it. */
export function packFootWords(status: PackStatus, now: Date, t: TFunction, language: string): string {
  const { state, revision, checkedAt, pickedAt, notAfter } = status;
  if (status.isSetBack) return t('pack.setBack', { revision });
  if (state === 'sample' || state === 'none') return t(`pack.${state}`);
  return t('pack.foot', { revision, state: ageOrState() });

  function ageOrState(): string {
    if (status.trouble && state === 'fresh') return t('pack.failed');
    if (pickedAt && (state === 'fresh' || state === 'ageing'))
      return t('pack.file', { day: formatDay(pickedAt, language) });
    if (state === 'unverified') return t('pack.unverified');
    if (state === 'stale') return t('pack.stale', { day: notAfter ? formatDay(notAfter, language) : '' });
    const age = checkedAt && ageWords(checkedAt, now, t);
    if (state === 'ageing') return age ? t('pack.ageing', { age }) : t('pack.state.ageing');
    return age ? t('pack.ago', { age }) : t('pack.state.fresh');
  }
}

/** Where the pack in use comes from and of which day it is: "issued 3 Nov 2026 · from files.example.com · signed by your leads". */
export function sourceWords(status: PackStatus, t: TFunction, language: string): string {
  if (status.state === 'sample') return t('pack.shipped');
  const { issuedAt, address, notAfter, pickedAt } = status;
  return [
    issuedAt && t('pack.issued', { day: formatDay(issuedAt, language) }),
    notAfter && t('options.goodUntil', { day: formatDay(notAfter, language) }),
    address && t('pack.from', { host: new URL(address).host }),
    pickedAt && t('pack.unsigned'),
    address && t(status.isSigned ? 'pack.signed' : 'pack.unsigned'),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Colour class of a pack's state; fresh is plain, because it is the rule. */
export function packTone(status: PackStatus): string {
  if (status.state === 'fresh' && !status.trouble && !status.isSetBack) return '';
  return 'caution';
}

/** Troubles whose detail asks for a sentence of its own, since another thing is to be done. */
const detailed = [
  'E_AUTH_refused',
  'E_DB_damaged',
  'E_DB_newer',
  'E_DB_refused',
  'E_DB_unopened',
  'E_NET_broken',
  'E_NET_file',
  'E_NET_unread',
  'E_SIG_file',
  'E_UNSUPPORTED_head',
  'E_HTTP_403',
  'E_HTTP_404',
  'E_HTTP_410',
  'E_HTTP_423',
  'E_HTTP_429',
  'E_HTTP_503',
] as const;

/** What went wrong with the last check, and what to do. */
export function troubleWords({ code, detail = '' }: Pick<PackTrouble, 'code' | 'detail'>, t: TFunction): string {
  return t(`trouble.${detailedCode(code, detail) ?? code}`, { detail, origin: location.origin });
}

/** Whether nothing on this device could be read, so that nothing of it is in use either. */
export function isUnreadable({ code, detail = '' }: Pick<PackTrouble, 'code' | 'detail'>): boolean {
  return code === 'E_DB' && detailedCode(code, detail) !== undefined;
}

function detailedCode(code: string, detail: string) {
  // The type of a head ends in its own version.
  const wanted = `${code}_${detail === 'pack-head/1' ? 'head' : detail}`;
  return detailed.find((one) => one === wanted);
}

/** What is wrong at one place of a pack; a code that another version of Sidedesk has kept is shown as it is. */
export function faultWords({ code, detail = '' }: Pick<PackFault, 'code' | 'detail'>, t: TFunction): string {
  const known = packFaultCodes.find((one) => one === code);
  return known ? t(`packFaults.${known}`, { detail }) : code;
}
