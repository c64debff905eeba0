import { browser } from 'wxt/browser';
import { badgeOf, type PackBadge } from '../../domain/pack/freshness.ts';
import type { PackStatus } from '../../domain/protocol.ts';

/** A word on the toolbar's button when the pack is not fresh, and the whole sentence in its tooltip. */
export async function showBadge(status: PackStatus): Promise<void> {
  const badge = badgeOf(status);
  const words = wordsOf(badge);
  await browser.action.setBadgeText({ text: words?.short ?? '' });
  const source = status.team === undefined ? '' : ` · ${status.team} ${status.revision ?? ''}`.trimEnd();
  await browser.action.setTitle({ title: words ? `Sidedesk · ${words.long}${source}` : 'Sidedesk' });
  if (words) await browser.action.setBadgeBackgroundColor({ color: badge === 'refused' ? '#b3261e' : '#8a5300' });
}

function wordsOf(badge: PackBadge): { readonly short: string; readonly long: string } | undefined {
  const { i18n } = browser;
  switch (badge) {
    case 'none':
      return undefined;
    case 'ageing':
      return { short: i18n.getMessage('badgeAgeing'), long: i18n.getMessage('titleAgeing') };
    case 'stale':
      return { short: i18n.getMessage('badgeStale'), long: i18n.getMessage('titleStale') };
    case 'unverified':
      return { short: i18n.getMessage('badgeUnverified'), long: i18n.getMessage('titleUnverified') };
    case 'absent':
      return { short: i18n.getMessage('badgeAbsent'), long: i18n.getMessage('titleAbsent') };
    case 'refused':
      return { short: i18n.getMessage('badgeRefused'), long: i18n.getMessage('titleRefused') };
  }
}
