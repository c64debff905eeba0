/**
 * How buyers say that they have sent pictures, by language: words for a picture, words that say it is there, and words that make it a question or
 * an offer instead. Beginnings of words; `_` is a blank. Written on 2026-11-30 from knowledge of these languages, without consulting a source.
 */
export interface PhotoWords {
  readonly photo: string;
  readonly there: string;
  readonly notYet: string;
}

/** Languages with gaps between words. */
export const PHOTO_WORDS: Readonly<Record<string, PhotoWords>> = {
  en: {
    photo: 'photo pic picture image screenshot video',
    there:
      'attached attaching sent i_send sending uploaded see_the see_attached see_my see_photo see_pic here_are here_is look_at in_the as_shown shown shows enclosed included added',
    notYet:
      'should_i shall_i will_send can_send could_send do_you_need need_a need_photo want_me if_you_want if_you_need tomorrow later listing advert description website product_page your_photo your_pic the_photos_on your_shop didnt_send not_sent cannot_send cant_send can_you_send could_you_send please_send send_me send_us',
  },
  de: {
    photo: 'foto bild aufnahme screenshot video',
    there:
      'anbei anhang angehängt beigefügt geschickt gesendet gesandt siehe sehen_sie hier_sind hier_ist auf_dem auf_den hochgeladen schicke sende',
    notYet:
      'soll_ich kann_ich brauchen_sie benötigen_sie wenn_sie falls_sie morgen später anzeige beschreibung produktbild artikelbild ihr_foto ihre_fotos ihrem_foto ihren_fotos nicht_geschickt senden_sie schicken_sie werde können_sie',
  },
  fr: {
    photo: 'photo image capture vidéo',
    there: 'joint jointe jointes ci-joint envoyé envoyée envoyées voir voici sur_la sur_les comme_vous',
    notYet:
      'dois-je voulez-vous avez-vous_besoin si_vous demain annonce description site vos_photos votre_photo pouvez-vous puis-je je_peux pas_envoyé envoyez-moi envoyez-nous',
  },
  es: {
    photo: 'foto imagen imágenes captura vídeo video',
    there:
      'adjunt adjunto mandado enviado envié mandé ver_la ver_las vean aquí_están en_la en_las he_subido le_envío les_envío os_envío',
    notYet:
      'necesita quiere si_quiere mañana anuncio descripción sus_fotos su_foto puedo podría_enviar no_he_enviado puede_enviar pueden_enviar envíeme envíenme debo',
  },
  it: {
    photo: 'foto immagin screenshot video',
    there: 'allegat inviato inviata inviate mandato mandate vedi vedere ecco nella nelle come_da',
    notYet:
      'devo serve servono se_vuole domani annuncio descrizione le_vostre vostra_foto posso può_inviare potete_inviare non_ho_inviato',
  },
  pt: {
    photo: 'foto imagem imagens print vídeo',
    there: 'anexo anexa anexei enviei mandei enviado segue seguem ver_a veja na_foto nas_fotos na_imagem',
    notYet:
      'preciso_enviar precisa_de_foto quer se_quiser amanhã anúncio descrição sua_foto suas_fotos posso pode_enviar não_enviei devo',
  },
  nl: {
    photo: "foto foto's afbeelding video",
    there: 'bijgevoegd bijlage gestuurd verzonden zie hierbij op_de toegevoegd stuur_ik',
    notYet:
      'moet_ik zal_ik nodig wilt_u morgen advertentie omschrijving uw_foto jullie_foto kan_ik kunt_u niet_gestuurd',
  },
  pl: {
    photo: 'zdjęci zdjęc fotk foto',
    there: 'załącz załączeniu wysłał przesłał wysyłam przesyłam dołącz na_zdjęci widać',
    notYet: 'czy_mam czy_potrzeb jutro ogłoszeni opisie wasze_zdję państwa_zdję mogę proszę_o proszę_wysłać nie_wysłał',
  },
  ru: {
    photo: 'фото фотограф скрин видео',
    there: 'прикрепил прикрепля приложил прилагаю отправил отправля прислал высылаю смотрите на_фото вложени',
    notYet:
      'нужно_ли нужны_ли нужно_фото если завтра объявлени описани ваши_фото вашем_фото могу прислать_ли пришлите не_отправил',
  },
  tr: {
    photo: 'foto fotoğraf resim görsel video',
    there: 'ekte ekledim gönderdim attım ekli fotoğrafta resimde',
    notYet: 'göndereyim gerekli_mi ister_misiniz yarın ilanda gönderebilir ilandaki',
  },
  id: {
    photo: 'foto gambar video',
    there: 'terlampir lampirkan kirim sudah_kirim lihat di_foto ini_foto',
    notYet: 'perlu apakah boleh_kirim besok deskripsi mau_saya bisa_kirim foto_produk',
  },
  vi: {
    photo: 'ảnh hình video',
    there: 'đính_kèm gửi đã_gửi xem trong_hình trong_ảnh',
    notYet: 'có_cần cần_gửi ngày_mai mô_tả ảnh_của_shop ảnh_shop gửi_giúp shop_gửi gửi_cho_tôi',
  },
};

/** Languages without gaps, as patterns over the whole text. */
export const PHOTO_PATTERNS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /附图|附圖|见图|見圖|如图|如圖|看图|看圖|(?:照片|图片|圖片|视频|影片|截图|截圖|图)[^。？?！!，,]{0,6}(?:已|都|发|發|附|传|傳|给|給)|(?:发|發|附|传|傳|上)[^。？?！!，,]{0,6}(?:了|上|过|過)[^。？?！!，,]{0,4}(?:照片|图片|圖片|视频|影片|截图|截圖|图)/u,
    /要(?:不要|我)?(?:发|發|拍|传|傳)|需要(?:我)?(?:发|發|拍|传|傳|照片|图|圖)|可以发|可以發|明天|商品图|商品圖|详情|詳情|没发|沒發|发(?:一下|给我)|發(?:一下|給我)|吗|嗎/u,
  ],
  [
    /(?:写真|画像|動画)[^。？?！!]{0,8}(?:添付|送り(?:まし|ます)|お送りし|送付|の通り|のとおり|をご覧|参照)|添付(?:の|した|し)?[^。？?！!]{0,4}(?:写真|画像)/u,
    /(?:送り|送れ|添付し)(?:ましょうか|た方が|ばいい)|必要ですか|商品ページ|商品画像|掲載/u,
  ],
  [
    /(?:사진|이미지|동영상)[^.?!]{0,8}(?:첨부|보냈|보내드렸|올렸|보시면|참고)|첨부(?:한|된)?\s?(?:사진|이미지)/u,
    /보내(?:야|드릴까요|줄까요)|필요(?:한가요|하세요|하신가요)|상세\s?페이지|상품\s?사진/u,
  ],
];
