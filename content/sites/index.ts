import type { Site } from '../../domain/site.ts';
import { alibaba } from './alibaba.ts';
import { aliexpress } from './aliexpress.ts';
import { allegro } from './allegro.ts';
import { amazon } from './amazon.ts';
import { coupang } from './coupang.ts';
import { douyin } from './douyin.ts';
import { ebay } from './ebay.ts';
import { emag } from './emag.ts';
import { etsy } from './etsy.ts';
import { goofish } from './goofish.ts';
import { jd } from './jd.ts';
import { lazada } from './lazada.ts';
import { mercadolibre } from './mercadolibre.ts';
import { mercari } from './mercari.ts';
import { ozon } from './ozon.ts';
import { pinduoduo } from './pinduoduo.ts';
import { rakuten } from './rakuten.ts';
import { shopee } from './shopee.ts';
import { shopify } from './shopify.ts';
import { temu } from './temu.ts';
import { tiktok } from './tiktok.ts';
import { walmart } from './walmart.ts';
import { wildberries } from './wildberries.ts';

/** The marketplaces that ship, sorted by id. */
export const sites: readonly Site[] = [
  alibaba,
  aliexpress,
  allegro,
  amazon,
  coupang,
  douyin,
  ebay,
  emag,
  etsy,
  goofish,
  jd,
  lazada,
  mercadolibre,
  mercari,
  ozon,
  pinduoduo,
  rakuten,
  shopee,
  shopify,
  temu,
  tiktok,
  walmart,
  wildberries,
];
