/**
 * How buyers say that they have sent pictures, by language: words for a picture, words that say it is there, and words that make it a question or
 * an offer instead, or say that there is none. Beginnings of words; `_` is a blank. Written on 2026-11-30 from knowledge of these languages, without consulting a source.
 */
export interface PhotoWords {
  readonly photo: string;
  readonly there: string;
  readonly notYet: string;
  /** Beside a picture: it is ours, or somebody else's. */
  readonly others: string;
}

/** Languages with gaps between words. */
export const PHOTO_WORDS: Readonly<Record<string, PhotoWords>> = {
  en: {
    photo: 'photo pic picture image screenshot video',
    there:
      "attached attaching sent i_send sending uploaded see_the see_attached see_my see_photo see_pic here_are here_is look_at in_the as_shown shown shows enclosed included added below above here's heres",
    notYet:
      'should_i shall_i will_send can_send could_send do_you_need need_a need_photo want_me if_you_want if_you_need tomorrow later listing advert description website product_page your_photo your_pic the_photos_on your_shop didnt_send not_sent cannot_send cant_send can_you_send could_you_send please_send send_me send_us tried_to cant_attach cannot_attach cant_upload cannot_upload wont_let unable too_big too_large failed no_photo no_pic ill_send going_to_send will_attach will_upload can_attach can_upload can_take will_take once_i shop_page send_photo post_a on_your your_page your_site how_do how_can how_to where_do where_can',
    others:
      'your_photo your_pic your_image your_video its_listing courier driver carrier postman stock_photo product_photo delivery_photo packaging',
  },
  de: {
    photo: 'foto bild aufnahme screenshot video filmchen',
    there:
      'anbei anhang angehängt beigefügt geschickt gesendet gesandt siehe sehen_sie hier_sind hier_ist auf_dem auf_den oben hochgeladen schicke sende unten hört_man sieht_man hier_das hier_die hängt_an',
    notYet:
      'soll_ich kann_ich brauchen_sie benötigen_sie wenn_sie falls_sie morgen später anzeige beschreibung produktbild artikelbild ihr_foto ihre_fotos ihrem_foto ihren_fotos nicht_geschickt senden_sie schicken_sie werde können_sie kann_nicht geht_nicht nicht_hochladen lässt_sich_nicht zu_groß kein_foto keine_foto kein_bild keine_bild kein_video nachreichen seite webseite homepage angebot shop wie_kann wie_schick folgen folgt',
    others:
      'ihrem ihren ihre_foto ihre_bild ihr_bild euer eure eurem euren zusteller zustellfoto bote paketbote fahrer kurier',
  },
  fr: {
    photo: 'photo image capture vidéo cliché',
    there:
      "joint jointe jointes ci-joint envoyé envoyée envoyées voir voici sur_la sur_les comme_vous à_l'appui regardez ci-dessous voilà mis_les mis_la mis_une",
    notYet:
      'dois-je voulez-vous avez-vous_besoin si_vous demain annonce description site vos_photos votre_photo pouvez-vous puis-je je_peux pas_envoyé envoyez-moi envoyez-nous narrive_pas arrive_pas impossible trop_lourd pas_de_photo aucune_photo vais_envoyer enverrai vais_vous ce_soir pourriez envoie-moi page boutique lannonce dannonce comment_envoy comment_joind comment_ajout',
    others: 'vos votre livreur transporteur facteur',
  },
  es: {
    photo: 'foto imagen imágenes captura vídeo video fotito',
    there:
      'adjunt adjunto mandado enviado envié mandé ver_la ver_las vean aquí_están en_la en_las he_subido le_envío les_envío os_envío miren mire abajo mando_foto mando_la paso_la aquí_la van_la le_mando les_mando os_mando te_mando',
    notYet:
      'necesita quiere si_quiere mañana anuncio descripción sus_fotos su_foto puedo podría_enviar no_he_enviado puede_enviar pueden_enviar envíeme envíenme debo no_puedo no_pude no_me_deja no_tengo no_tomé no_hice muy_pesado mandaré enviaré voy_a me_manda me_envía mándame mándeme envíame pásame página web tienda luego después más_tarde cómo_subo cómo_mando cómo_envío cómo_puedo',
    others:
      'vuestra vuestras su_foto sus_foto sus_imágenes tu_foto tus_fotos repartidor transportista mensajero cartero',
  },
  it: {
    photo: 'foto immagin screenshot video filmato',
    there:
      'allegat inviato inviata inviate mandato mandate vedi vedere ecco nella nelle come_da guardate guardi allego come_si_vede',
    notYet:
      'devo serve servono se_vuole domani annuncio descrizione le_vostre vostra_foto posso può_inviare potete_inviare non_ho_inviato non_riesco troppo_pesante manderò invierò mandami mi_mandi mi_mandate mi_invii può_mandare pagina sito negozio inserzione dellannuncio nellannuncio sullannuncio come_carico come_invio come_posso',
    others: 'vostr sua_foto sue_foto tue_foto corriere postino',
  },
  pt: {
    photo: 'foto imagem imagens print vídeo video',
    there:
      'anexo anexa anexei enviei mandei enviado segue seguem ver_a veja na_foto nas_fotos na_imagem olha olhem abaixo aqui_está aqui_estão',
    notYet:
      'preciso_enviar precisa_de_foto quer se_quiser amanhã anúncio descrição sua_foto suas_fotos posso pode_enviar não_enviei devo não_consigo nao_consigo não_tenho não_tirei vou_mandar vou_enviar me_manda manda_foto tira_uma pode_mandar se_precisar site página loja como_envio como_mando como_posso mais_tarde',
    others: 'vossa vossas sua_foto suas_fotos tua_foto entregador carteiro motoboy',
  },
  nl: {
    photo: "foto foto's afbeelding video filmpje",
    there: 'bijgevoegd bijlage gestuurd verzonden zie hierbij op_de toegevoegd stuur_ik kijk hieronder',
    notYet:
      'moet_ik zal_ik nodig wilt_u morgen advertentie omschrijving uw_foto jullie_foto kan_ik kunt_u niet_gestuurd lukt_niet kan_geen geen_foto ik_kan zal_sturen stuur_morgen vanavond site website pagina hoe_stuur hoe_kan hoe_verstuur later',
    others: 'jullie uw_foto je_foto bezorger koerier',
  },
  pl: {
    photo: 'zdjęci zdjęc fotk foto film filmik nagrani wideo fot',
    there: 'załącz załączeniu wysłał przesłał wysyłam przesyłam dołącz na_zdjęci widać poniżej oto',
    notYet:
      'czy_mam czy_potrzeb jutro ogłoszeni opisie wasze_zdję państwa_zdję mogę proszę_o proszę_wysłać nie_wysłał nie_mogę nie_mam nie_zrobił nie_robił nie_da_się wyślę prześlę zrobię stronie sklepie ofercie aukcji jak_wysłać jak_dodać później',
    others: 'waszy wasze wasz państwa pana pani_zdję kurier listonosz doręczyciel',
  },
  ru: {
    photo: 'фото фотограф скрин видео снимок снимк',
    there:
      'прикрепил прикрепля приложил прилагаю отправил отправля прислал высылаю смотрите на_фото вложени вот ниже прикладыва',
    notYet:
      'нужно_ли нужны_ли нужно_фото если завтра объявлени описани ваши_фото вашем_фото могу прислать_ли пришлите не_отправил не_могу не_получается нет_фото не_делал не_сделал пришлю отправлю скину сделаю скиньте можете сайте странице карточке магазин как_прикреп как_отправ позже потом',
    others: 'ваше ваши вашем ваших вашей курьер почтальон',
  },
  tr: {
    photo: 'foto fotoğraf resim görsel video',
    there: 'ekte ekledim gönderdim attım ekli fotoğrafta resimde görüldüğü videoda',
    notYet:
      'göndereyim gerekli_mi ister_misiniz yarın ilanda gönderebilir ilandaki yüklenmiyor gönderemiyorum çekmedim göndereceğim atacağım atarım gönderin atar_mısınız gönderir_misiniz sitede sitedeki sayfada',
    others: 'sizin fotoğrafınız kurye',
  },
  id: {
    photo: 'foto gambar video',
    there: 'terlampir lampirkan kirim sudah_kirim lihat di_foto ini_foto sudah_upload',
    notYet:
      'perlu apakah boleh_kirim besok deskripsi mau_saya bisa_kirim foto_produk tidak_bisa gak_bisa ga_bisa belum tidak_ada nanti akan minta kirimkan tolong_kirim etalase',
    others: 'fotonya_toko foto_toko kurir',
  },
  vi: {
    photo: 'ảnh hình video',
    there: 'đính_kèm gửi đã_gửi xem trong_hình trong_ảnh đây',
    notYet:
      'có_cần cần_gửi ngày_mai mô_tả ảnh_của_shop ảnh_shop gửi_giúp shop_gửi gửi_cho_tôi không_gửi_được chưa không_có sẽ lát_nữa cho_xem cho_mình_xem mai_',
    others: 'shop_đăng shipper bưu_tá',
  },
};

/** An attachment that is named without what it is, unless it is a paper. */
export const ATTACHED =
  /\b(?:see (?:the )?attach(?:ed|ment)|siehe anhang|im anhang|voir (?:la )?pi[eè]ce jointe|ver (?:el )?adjunto|vedi allegato|segue (?:em )?anexo|zie (?:de )?bijlage|patrz załącznik|ekte görüldüğü)|во вложении|见附件|見附件|如附件|添付(?:の通り|のとおり|参照|をご覧)|첨부 ?참고/iu;
export const PAPERS =
  /invoice|receipt|label|document|pdf|rechnung|quittung|beleg|etikett|facture|reçu|étiquette|factura|recibo|etiqueta|fattura|ricevuta|etichetta|fatura|nota fiscal|factuur|bon\b|faktur|paragon|etykiet|сч[её]т|чек|квитанц|发票|發票|收据|收據|单据|領収書|請求書|영수증|계산서/iu;

/** Languages without gaps, as patterns over the whole text. */
export const PHOTO_PATTERNS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /附图|附圖|[发發传傳]了?(?:照片|图片|圖片|图|圖|视频|影片)了|(?:照片|图片|圖片|图|圖|视频|影片)在上面|见图|見圖|如图|如圖|看图|看圖|(?:照片|图片|圖片|视频|影片|截图|截圖|图)[^。？?！!，,]{0,6}(?:已|都|发|發|附|传|傳|[给給][你您])|(?:发|發|附|传|傳|上)[^。？?！!，,]{0,6}(?:了|上|过|過)[^。？?！!，,]{0,4}(?:照片|图片|圖片|视频|影片|截图|截圖|图)/u,
    /[拍发發传傳](?:一?[张張个個下段])|麻烦|麻煩|帮我|幫我|能不能|可不可以|要(?:不要|我)?(?:发|發|拍|传|傳)|需要(?:我)?(?:发|發|拍|传|傳|照片|图|圖)|可以发|可以發|明天|商品图|商品圖|你们的图|你們的圖|你家图|页面|頁面|详情|詳情|快递员|快遞員|快递小哥|骑手|配送员|[发發传傳上]不(?:了|出|上|成|过|過|进|進)|上传不|上傳不|失败|失敗|没拍|沒拍|没发|沒發|发(?:一下|给我)|發(?:一下|給我)|吗|嗎/u,
  ],
  [
    /(?:写真|画像|動画)[^。？?！!]{0,8}(?:添付|送り(?:まし|ます)|お送りし|送付|の通り|のとおり|をご覧|参照)|添付(?:の|した|し)?[^。？?！!]{0,4}(?:写真|画像)/u,
    /(?:送り|送れ|添付し)(?:ましょうか|た方が|ばいい)|必要ですか|送りますか|送り方|明日|後で|後ほど|見せて|送って(?:もら|ください|いただ)|送れません|添付でき(?:ません|ない)|配達員|置き配|商品ページ|商品画像|掲載/u,
  ],
  [
    /(?:사진|이미지|동영상|영상)[^.?!]{0,8}(?:첨부|보냈|보내드렸|보내드립|보냅니다|올렸|보시면|참고)|첨부(?:한|된)?\s?(?:사진|이미지)/u,
    /내일|나중|보내(?:야|드릴까요|줄까요)|보내\s?(?:주세요|주실|줄\s?수)|못\s?보내|안\s?올라|기사님|택배사|필요(?:한가요|하세요|하신가요)|상세\s?페이지|상품\s?사진/u,
  ],
  [/(?:ส่ง|แนบ|ลง)(?:รูป|ภาพ|วิดีโอ|คลิป)[^?]{0,6}(?:แล้ว|ให้)|ตาม(?:รูป|ภาพ)|ดู(?:รูป|ภาพ)ได้/u, /เดี๋ยว|ขอ|ไม่|พรุ่งนี้|ไหม|ยัง|จะ/u],
];
