import { describe, expect, it } from 'vitest';
import { takeOverText } from '../../../domain/macros/take-over-text.ts';

const turn = (name: string, text: string) => takeOverText(text, new Map([['buyer.name', name]])).text;
const B = '{{buyer.name}}';

describe('F36: somebody who is named in other places', () => {
  it.each([
    ['kitty_22', 'Hi, thanks for the photo Sandra, I can see it.', `Hi, thanks for the photo ${B}, I can see it.`],
    [
      'kitty_22',
      'Thanks for your patience, Sandra. New one is on its way.',
      `Thanks for your patience, ${B}. New one is on its way.`,
    ],
    ['kitty_22', 'Danke für das Foto, Jonas. Ersatz geht raus.', `Danke für das Foto, ${B}. Ersatz geht raus.`],
    ['gb', 'We shipped to: Georgina Blythe, 14 Rose Lane', `We shipped to: ${B}, 14 Rose Lane`],
    ['gb', 'Empfänger: Carla von Stein, Rosenweg 3', `Empfänger: ${B}, Rosenweg 3`],
    ['zz', 'Hi Priya and Tom, your parcel', `Hi ${B}, your parcel`],
    ['zz', 'Hi Sandra thanks for the photo', `Hi ${B} thanks for the photo`],
    ['zz', 'Hello again Maria, the vase', `Hello again ${B}, the vase`],
    ['zz', 'Hallo liebe Sabine! Das Paket', `Hallo liebe ${B}! Das Paket`],
    ['zz', 'Sorry for the wait Sandra!', `Sorry for the wait ${B}!`],
    ['zz', 'No problem, Kevin. We ship today.', `No problem, ${B}. We ship today.`],
    ['zz', 'Ольга Сергеевна, добрый день!', `${B}, добрый день!`],
    ['zz', 'Иван, здравствуйте!', `${B}, здравствуйте!`],
    ['zz', 'Pani Aniu, paczka wysłana', `${B}, paczka wysłana`],
    ['zz', '好的小王，马上发', `好的${B}，马上发`],
    ['zz', 'ありがとうございます、鈴木様。', `ありがとうございます、${B}様。`],
    ['zz', 'สวัสดีค่ะคุณสมหญิง ทางร้าน', `สวัสดีค่ะคุณ${B} ทางร้าน`],
    ['t**8', '收件人：李晓燕，杭州', `收件人：${B}，杭州`],
    ['t**8', '宛名：田中美咲様', `宛名：${B}様`],
    ['minhtran', 'Chào anh Minh, kho Bình Minh sẽ gửi', `Chào ${B}, kho Bình Minh sẽ gửi`],
    ['x', 'Merhaba Elif Hanım, kargonuz yolda', `Merhaba ${B}, kargonuz yolda`],
    ['x', 'Hejsan Astrid, paketet är skickat', `Hejsan ${B}, paketet är skickat`],
    ['x', 'Dobrý den Tereza, balík je na cestě', `Dobrý den ${B}, balík je na cestě`],
    ['خالد العتيبي', 'مرحبا أستاذ خالد، تم شحن طلبك', `مرحبا ${B}، تم شحن طلبك`],
    ['خالد العتيبي', 'تم التسليم لخالد أمس', `تم التسليم ل${B} أمس`],
    ['أمل حسين', 'أهلاً أمل، نأمل أن يصلك. مع أمل رضاك', `أهلاً ${B}، نأمل أن يصلك. مع أمل رضاك`],
    ['山口 隆', '山口様、山口県へのお届け', `${B}様、山口県へのお届け`],
    ['Deniz Kaya', 'Deniz Bey iyi günler, deniz mavisi var', `${B} Bey iyi günler, deniz mavisi var`],
  ])('%s in "%s"', (name, text, template) => {
    expect(turn(name, text)).toBe(template);
  });

  it.each([
    'Thanks for choosing Nordwind, we ship on Monday.',
    'Thank you for your order from Berlin, it ships today.',
    'Thanks for the message, Monday works.',
    'Thank you for your order, Etsy.',
    'Cher Monsieur, bonjour',
    'Ship to: United Kingdom',
    'Recipient: Customs Office',
    'Gracias, Correos lo entrega mañana.',
    'Hi, Merry Christmas!',
    '您好，周三发货',
    '您好，马上发货',
    '您好小杯子有货',
    'Thanks again for shopping with Meadow & Co.',
    'Sorry about the delay Monday',
    '皆様、こんにちは',
    'Mrs Claus costume, size M',
    'Hello Again, the vase is back',
    'No problem, Monday works.',
    'Hello Sunshine Store, thanks',
    'สวัสดีค่ะคุณลูกค้า ทางร้าน',
    'お世話になります、お客様。',
    'Danke für Ihre Bestellung, Ihr Paket ist unterwegs.',
    'Customs needs this from the recipient: proof of purchase',
    'Ship to: Germany',
    '・お届け先：お客様の国',
    '收件人：您填写的姓名',
    'مرحبا بك في متجرنا',
    'عزيزتي العميلة، اللون الذهبي غير متوفر',
    'السلام عليكم ورحمة الله',
    'Değerli müşterimiz, umut ederiz memnun kalırsınız.',
    'Chào bạn, shop gửi hàng hôm nay',
    'Bästa kund, paketet är skickat',
  ])('nobody is named in "%s"', (text) => {
    expect(turn('zz_1', text)).toBe(text);
  });
});
