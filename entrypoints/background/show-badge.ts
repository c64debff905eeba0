import { browser } from 'wxt/browser';
import { chooseBadge, type PackBadge } from '../../domain/team/pack-badge.ts';
import type { PackStatus } from '../../domain/team/pack-status.ts';

/** A word on the toolbar's button when the pack is not fresh, and the full sentence in its tooltip. */
export async function showBadge(status: PackStatus): Promise<void> {
  const badge = chooseBadge(status);
  const words = wordsOf(badge);
  await browser.action.setBadgeText({ text: words?.short ?? '' });
  const title = ['Sidedesk', words?.long, ...(words ? sourceOf(status) : [])];
  await browser.action.setTitle({ title: title.filter(Boolean).join(' · ') });
  if (words) await browser.action.setBadgeBackgroundColor({ color: badge === 'refused' ? '#b3261e' : '#8a5300' });
}

/** Team and revision, its day, and the host that it comes from; written the same way in every language. */
function sourceOf({ team, revision, issuedAt, address }: PackStatus): (string | undefined)[] {
  return [
    team && [team, revision].filter((part) => part !== undefined).join(' '),
    issuedAt?.slice(0, 10),
    address && new URL(address).host,
  ];
}

/** The names that the browser knows are listed by a tool that runs at installation; it would not know a newer one. */
const getMessage = (name: string) => browser.i18n.getMessage(name as 'panel');

function wordsOf(badge: PackBadge): { readonly short: string; readonly long: string } | undefined {
  switch (badge) {
    case 'none':
      return undefined;
    case 'ageing':
      return { short: getMessage('badgeAgeing'), long: getMessage('titleAgeing') };
    case 'stale':
      return { short: getMessage('badgeStale'), long: getMessage('titleStale') };
    case 'unverified':
      return { short: getMessage('badgeUnverified'), long: getMessage('titleUnverified') };
    case 'absent':
      return { short: getMessage('badgeAbsent'), long: getMessage('titleAbsent') };
    case 'refused':
      return { short: getMessage('badgeRefused'), long: getMessage('titleRefused') };
  }
}
