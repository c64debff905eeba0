import { browser } from './extension.ts';
import { picksOn, placeOn, sitesOff } from '../../domain/small-values.ts';
import type { PanelPlace } from '../../domain/panel.ts';
import type { PagePicks } from '../../domain/site/picked-parts.ts';
import { readSmallValue, writeSmallValue } from '../../storage/small-values.ts';

export function readPicks(host: string): Promise<PagePicks> {
  return readSmallValue(browser, picksOn(host));
}

export function writePicks(host: string, picks: PagePicks): Promise<void> {
  return writeSmallValue(browser, picksOn(host), Object.keys(picks.parts).length > 0 ? picks : undefined);
}

export function readPlace(site: string): Promise<PanelPlace> {
  return readSmallValue(browser, placeOn(site));
}

export function writePlace(site: string, place: PanelPlace): Promise<void> {
  return writeSmallValue(browser, placeOn(site), place);
}

export function isSiteOff(site: string): Promise<boolean> {
  return readSmallValue(browser, sitesOff).then((off) => off.includes(site));
}
