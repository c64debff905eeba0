/**
 * Makers of shoes: where nothing else is spoken of, "a Nike in 8" is one. Names as they are written in the languages read here, from knowledge on
 * 2026-11-30.
 */
export const brands =
  'nike nikes nikes adidas puma pumas reebok converse vans asics salomon skechers timberland birkenstock crocs hoka saucony mizuno jordan jordans yeezy yeezys ecco geox clarks new_balance dr_martens doc_martens air_max air_force gazelle gazelles samba sambas 耐克 阿迪 阿迪达斯 彪马 匡威 新百伦 亚瑟士 愛迪達 紐巴倫 나이키 아디다스 뉴발란스 컨버스 반스 푸마 아식스 ナイキ アディダス ニューバランス コンバース アシックス найк* адидас* пума нью_баланс نايكي نايك اديداس أديداس بوما ไนกี้ อดิดาส คอนเวิร์ส';
