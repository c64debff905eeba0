import type { Site } from '../../domain/site.ts';
import { alibaba } from './alibaba.ts';
import { amazon } from './amazon.ts';
import { coupang } from './coupang.ts';
import { ebay } from './ebay.ts';
import { etsy } from './etsy.ts';
import { goofish } from './goofish.ts';
import { jd } from './jd.ts';
import { pinduoduo } from './pinduoduo.ts';
import { rakuten } from './rakuten.ts';
import { shopee } from './shopee.ts';
import { tiktok } from './tiktok.ts';
import { wildberries } from './wildberries.ts';

/** The marketplaces that ship, sorted by id. */
export const sites: readonly Site[] = [
  alibaba,
  amazon,
  coupang,
  ebay,
  etsy,
  goofish,
  jd,
  pinduoduo,
  rakuten,
  shopee,
  tiktok,
  wildberries,
];
