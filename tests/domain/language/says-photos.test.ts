// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { saysPhotosSent } from '../../../domain/language/says-photos.ts';

describe('J15: a message that says pictures were sent', () => {
  it.each([
    'I sent four photos of the box. Can you refund part of it?',
    'One cup is broken, see the attached pictures.',
    'I sent four photos, can you refund part of it?',
    'Photos attached',
    'as you can see in the pics, the seam is open',
    'I have attached a picture of the damage',
    'Please look at the photos I sent you yesterday',
    'Die Tasse ist kaputt, Fotos anbei.',
    'Im Anhang finden Sie Bilder vom Schaden',
    'Siehe Foto, der Reißverschluss klemmt',
    'Voir photos ci-joint, le vase est cassé',
    'Je vous ai envoyé des photos hier',
    'Le adjunto fotos del daño',
    'Ya les he enviado las fotos',
    'In allegato le foto del danno',
    'Vi ho inviato le foto ieri',
    'Segue foto em anexo',
    'Já enviei as fotos',
    'Zie bijgevoegde foto',
    'W załączeniu przesyłam zdjęcia uszkodzenia',
    'Прикрепил фото повреждения',
    'Fotoğrafları ekte gönderdim',
    'Foto terlampir ya kak',
    'Mình đã gửi ảnh rồi nhé',
    '杯子碎了，见图',
    '照片已经发给你们了',
    '收到就是坏的，如图',
    '我发了四张照片',
    '商品破了，附圖',
    '写真を添付しました。ご確認ください',
    '画像をお送りします。割れています',
    '사진 첨부합니다. 깨져서 왔어요',
  ])('%s', (text) => {
    expect(saysPhotosSent(text)).toBe(true);
  });

  it.each([
    'Do you need a photo?',
    'Shall I send pictures of the damage?',
    'I can send photos if you want',
    'I will send photos tomorrow',
    'The colour is not like in the photo of your listing',
    'Can you send me a photo of the label?',
    'The cup is broken',
    'Soll ich Fotos schicken?',
    'Können Sie mir ein Foto schicken?',
    'Auf Ihrem Foto sieht es anders aus',
    'Voulez-vous que je vous envoie une photo ?',
    '¿Necesita que le envíe fotos?',
    'Devo inviare delle foto?',
    'Posso enviar fotos se quiser',
    'Moet ik een foto sturen?',
    'Czy mam wysłać zdjęcia?',
    'Нужно ли прислать фото?',
    'Fotoğraf göndereyim mi?',
    '需要发照片吗？',
    '和商品图不一样',
    '要我发图吗',
    '写真を送りましょうか',
    '사진 보내드릴까요?',
    'Where is my parcel? It says sent on Monday.',
    '',
  ])('and one that does not: %s', (text) => {
    expect(saysPhotosSent(text)).toBe(false);
  });
});
