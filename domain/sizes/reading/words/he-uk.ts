import type { Lexicon } from './lexicon.ts';

/** Ukrainian and Hebrew, of which fewer words are known here. */
export const uk: Lexicon = {
  shoe: 'взутт* черевик* чобот* кросівк*',
  clothing: 'сукн* сорочк*',
  children: 'дитин* доньк*',
  'of.height': 'зріст зросту',
  size: 'розмір*',
  wear: 'ношу носить',
  fit: 'підійде підійдуть',
  'of.weight': 'вага',
};

export const he: Lexicon = {
  shoe: 'נעל נעליים נעלי מגפיים סנדלים',
  clothing: 'בגד בגדים חולצה חולצות',
  'clothing.women': 'שמלה שמלות',
  trousers: 'מכנסיים',
  bra: 'חזייה חזיה',
  ring: 'טבעת',
  women: 'נשים אישה',
  men: 'גברים גבר',
  children: 'ילד ילדה ילדים',
  'in.EU': 'אירופאי אירופאית אירופי',
  'in.US': 'אמריקאי אמריקאית',
  'of.height': 'גובה גובהי',
  'of.bust': 'חזה היקף_חזה',
  'of.foot-length': 'כף_רגל כף_הרגל',
  'of.head': 'היקף_ראש ראש',
  'of.waist': 'מותן מותניים',
  'of.hip': 'ירכיים',
  'of.weight': 'משקל',
  'unit.cm': 'סמ ס"מ',
  'unit.kg': 'קג ק"ג',
  size: 'מידה מידת מידתי',
  wear: 'לובש לובשת נועל נועלת',
  fit: 'יתאים מתאים',
};
