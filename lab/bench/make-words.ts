import type { Random } from './random.ts';

const ENGLISH = (
  'parcel order refund return address delivery carrier customs invoice voucher warranty repair colour size lamp slippers ' +
  'cable plug battery label photo proof damage missing late wrong broken empty sealed opened stock restock gift wrap ' +
  'review rating coupon price discount payment card bank transfer fee duty tax import receipt tracking number depot ' +
  'neighbour signature pickup exchange replacement partial full apology thanks update question answer manual care wash'
).split(' ');

const CHINESE = (
  '订单 包裹 退款 退货 地址 快递 物流 海关 发票 优惠券 保修 维修 颜色 尺码 台灯 拖鞋 充电线 插头 电池 标签 照片 凭证 破损 缺件 延迟 发错 ' +
  '空包裹 未拆封 已签收 缺货 补货 礼品 包装 评价 差评 好评 价格 折扣 付款 信用卡 转账 手续费 关税 进口 收据 单号 网点 邻居 签名 自提 换货 补发 ' +
  '部分 全额 抱歉 感谢 更新 咨询 答复 说明书 保养 清洗'
).split(' ');

const STARTS =
  'ba be bo bri da de dor el fa fen gal gri ha hel in jo ka kel lu mar mer na nor o pa per qui ra rin sa sel ta tor u va vel wi yor za zen'.split(
    ' ',
  );
const MIDDLES =
  'ba ci da du fe fi ga go ha ko la le li lo ma mi mo na ne no pa ra re ri ro sa si so ta te ti to va ve vi vo wa xa zo zu'.split(
    ' ',
  );
const ENDS =
  'bal cor den din dor fer gan hal ham kin lan len lin lor man mar min mor nal nar nel nis nor pel ran rel rin ron sel sin tal tan tel tin tor val van vin zan zel'.split(
    ' ',
  );

/** Characters that appear in none of the words above, so that two of them identify a name. */
const NAME_CHARACTERS = [
  ...'云林山河天星月风雪雨春夏秋冬金银玉石松竹梅兰菊桃李杏柳杨枫桐柏荷莲燕鹤鹿狮龙凤虎豹鹰雁安宁康泰和顺祥瑞福禄',
];

/** One of about 80 words that half of all replies share. */
export function commonWord(random: Random, language: 'en' | 'zh'): string {
  return random.pick(language === 'en' ? ENGLISH : CHINESE);
}

/** An invented name: one of 64,000 in English, three characters in Chinese. */
export function inventName(random: Random, language: 'en' | 'zh'): string {
  if (language === 'en') return random.pick(STARTS) + random.pick(MIDDLES) + random.pick(ENDS);
  return random.pick(NAME_CHARACTERS) + random.pick(NAME_CHARACTERS) + random.pick(NAME_CHARACTERS);
}

const CHINESE_NAME = new RegExp(`[${NAME_CHARACTERS.join('')}]{3}`);

/** Finds the invented name in a Chinese title, which has no spaces to go by. */
export function findChineseName(title: string): string {
  return CHINESE_NAME.exec(title)?.[0] ?? title.slice(0, 3);
}

/** Adds words until the text has about that length. */
export function writeText(random: Random, language: 'en' | 'zh', length: number): string {
  const gap = language === 'en' ? ' ' : '';
  let text = '';
  while (text.length < length) {
    const word = random.below(40) === 0 ? inventName(random, language) : commonWord(random, language);
    const stop = random.below(9) === 0 ? (language === 'en' ? '.' : '，') : '';
    text += (text === '' ? '' : gap) + word + stop;
  }
  return text;
}
