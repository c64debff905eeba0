// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../domain/reading.ts';
import { arePhotosSent } from '../../../domain/suggestions/photos-sent.ts';

/** `<` before what we wrote. */
const conversation = (...texts: string[]): Message[] =>
  texts.map((text, at) => ({
    id: String(at),
    direction: text.startsWith('<') ? 'out' : 'in',
    kind: 'text',
    text: text.replace(/^< /, ''),
  }));

describe('J15: a request for pictures that the buyer has answered', () => {
  it.each([
    ['< Could you send us a photo of it?', 'ok, uploaded it now'],
    ['< A short video of the noise would help.', 'here you go'],
    ['< Könnten Sie ein Foto machen?', 'schon hochgeladen'],
    ['< Pourriez-vous joindre une photo ?', "c'est fait"],
    ['< ¿Nos envía una foto de la etiqueta?', 'ya la mandé'],
    ['< Ci può inviare una foto?', 'ecco'],
    ['< Você pode mandar uma foto?', 'enviei agora'],
    ['< Kunt u een filmpje sturen?', 'net gestuurd'],
    ['< Czy może Pan wysłać zdjęcie?', 'wysłałem'],
    ['< Пришлите, пожалуйста, фото', 'скинула'],
    ['< Fotoğraf gönderebilir misiniz?', 'attım'],
    ['< Boleh kirim fotonya kak?', 'sudah dikirim ya'],
    ['< Shop xin ảnh sản phẩm ạ', 'đã gửi rồi nhé'],
    ['< 亲，麻烦拍张照片哦', '拍好了，发了'],
    ['< 麻煩您提供照片', '剛傳了'],
    ['< お写真をお送りいただけますでしょうか', '送りました'],
    ['< 사진 부탁드립니다', '방금 올렸어요'],
    ['< Thank you for the photos, we are looking into it.', 'ok'],
    ['< Wir haben Ihre Bilder erhalten.', 'und jetzt?'],
    ['< Abbiamo ricevuto il video.', 'allora?'],
    ['< 您的图片已收到', '好的'],
    ['< The photo is blurry, could you take another one?', 'this is all I have'],
    ['< The pictures you sent are too dark.', 'sorry'],
    ['< La photo est floue, pouvez-vous en refaire une ?', 'non'],
    ['< 照片有点模糊，能重拍吗', '就这样'],
    ['< Please send a photo.', 'not now', '< Whenever you can.', 'ok, sent'],
  ])('%s … %s', (...texts) => {
    expect(arePhotosSent(conversation(...texts))).toBe(true);
  });

  it.each([
    ['< Could you send us a photo of it?', "I'll send it tonight"],
    ['< Could you send us a photo of it?', 'done with this shop'.repeat(4)],
    ['< Could you send us a photo of it?', 'how do I upload it?'],
    ['< Could you send us a photo of it?', 'I sent the parcel back on Monday'],
    ['< Haben Sie ein Foto?', 'habe das Paket zurückgeschickt'],
    ['< Pouvez-vous envoyer une photo ?', "ce n'est pas fait"],
    ['< ¿Nos envía una foto?', 'mañana la mando'],
    ['< 亲，拍个视频吗', '晚上回去拍'],
    ['< 麻烦拍照', '已经退货发了'],
    ['< 写真をお送りください', '明日送ります'],
    ["< I've attached a photo of how it is mounted.", 'done, thanks'],
    ['< When would you like it delivered?', 'sent'],
    ['< Please send a photo.', '< Also the order number.', '< Have you installed the update?', 'done'],
    ['sent'],
    ['< Thank you for your order. Could you send a photo?', 'why'],
    ['< We have not received your photos.', 'strange'],
    ['< Once we have received the photos, we will decide.', 'ok'],
    ['< Vielen Dank im Voraus für die Fotos.', 'ok'],
    ['< Merci pour votre message. Une photo nous aiderait.', 'ok'],
    ['< 收到，请您拍张照片', '好'],
    ['< Please make sure that the photo is not blurry.', 'ok'],
    ['< Bitte achten Sie darauf, dass das Bild nicht unscharf ist.', 'ok'],
  ])('and one that is not: %s … %s', (...texts) => {
    expect(arePhotosSent(conversation(...texts))).toBe(false);
  });

  it('what was answered long ago was about something else', () => {
    const asked = ['< Could you send a photo?', 'uploaded'];
    const since = Array.from({ length: 12 }, () => 'where is my parcel');

    expect(arePhotosSent(conversation(...asked, ...since.slice(2)))).toBe(true);
    expect(arePhotosSent(conversation(...asked, ...since))).toBe(false);
  });

  it('a picture on the page is enough, ours is not', () => {
    expect(arePhotosSent([{ id: '1', direction: 'in', kind: 'image', text: '' }])).toBe(true);
    expect(arePhotosSent([{ id: '1', direction: 'out', kind: 'image', text: '' }])).toBe(false);
  });
});
