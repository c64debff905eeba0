import type { TFunction } from 'i18next';
import type { ShelfEntry } from '../../domain/certificates/shelf.ts';
import { agentText } from '../../domain/language/pick-text.ts';
import type { IconName } from '../controls/icon.tsx';
import { formatDay } from '../formats.ts';

/** Shape and colour of a state; the word is shown beside them. */
export const LOOKS: Record<ShelfEntry['state']['kind'], { icon: IconName; tone: string }> = {
  valid: { icon: 'not-listed', tone: 'good' },
  expiring: { icon: 'caution', tone: 'caution' },
  expired: { icon: 'block', tone: 'danger' },
  'not-yet-valid': { icon: 'clock', tone: 'caution' },
  'wrong-model': { icon: 'layout-changed', tone: 'unknown' },
  'wrong-market': { icon: 'layout-changed', tone: 'unknown' },
  missing: { icon: 'cannot-check', tone: 'unknown' },
};

export function stateWords({ state }: ShelfEntry, language: string, t: TFunction): string {
  switch (state.kind) {
    case 'valid':
      if (state.expiresOn) return t('certificates.to', { day: formatDay(state.expiresOn, language) });
      return t(state.endNotGiven ? 'certificates.endNotGiven' : 'certificates.noEnd');
    case 'expiring':
      return t('certificates.daysLeft', { count: state.daysLeft });
    case 'expired':
      return t('certificates.isExpired');
    case 'not-yet-valid':
      return t('certificates.from', { day: formatDay(state.from, language) });
    case 'wrong-model':
      return t('certificates.wrongModel');
    case 'wrong-market':
      return t('certificates.wrongMarket');
    case 'missing':
      return t(state.when ? 'certificates.perhaps' : 'certificates.missing');
  }
}

/** The second line: what is to be known of this one, the most telling thing first. */
export function detailWords({ state, certificate, insteadOf }: ShelfEntry, language: string, t: TFunction): string {
  switch (state.kind) {
    case 'missing':
      if (state.when) return t('certificates.expectedWhen', { when: agentText(state.when, language) });
      return state.since
        ? t('certificates.expectedSince', { day: formatDay(state.since, language) })
        : t('certificates.expected');
    case 'expired':
      return t('certificates.ended', { day: formatDay(state.expiredOn, language) });
    case 'wrong-model':
      return t('certificates.heldForModels', { models: firstOf(state.products) });
    case 'wrong-market':
      return t('certificates.heldForMarkets', { markets: firstOf(state.markets) });
    default:
      if (insteadOf) return t('certificates.insteadOf', { name: insteadOf.name });
      if (certificate?.note) return agentText(certificate.note, language);
      return t(certificate?.products ? 'certificates.thisProduct' : 'certificates.company');
  }
}

/** Enough of a list to know what it is about; a shop may have thousands of products. */
function firstOf(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join(' · ')} …` : names.join(' · ');
}

/** Why a certificate that is held offers nothing to send. */
export function whyNot({ certificate, state }: ShelfEntry) {
  if (state.kind === 'wrong-model' || state.kind === 'wrong-market') return 'certificates.notForThis';
  if (state.kind === 'expired' || state.kind === 'not-yet-valid') return 'certificates.notOffered';
  return certificate?.shareable ? 'certificates.nothingAllowed' : 'certificates.notShareable';
}

/** The name of an entry: the team's title, else the scheme's. */
export function titleOf({ certificate, scheme }: ShelfEntry, language: string): string {
  return certificate ? agentText(certificate.title, language) : (scheme?.name ?? '');
}
