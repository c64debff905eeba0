import type { Site } from '../../domain/site.ts';
import { amazon } from './amazon.ts';
import { etsy } from './etsy.ts';
import { shopee } from './shopee.ts';

/** The marketplaces that ship, sorted by id. */
export const sites: readonly Site[] = [amazon, etsy, shopee];
