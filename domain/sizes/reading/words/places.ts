/**
 * Places whose sizes differ from those of a language: "in Chicago she wears an 8". By the scale that is read there; a star stands for any ending.
 * Written down from knowledge on 2026-11-30; large cities, states and countries as they are written in the languages read here.
 */
export const places: Readonly<Record<'US' | 'UK' | 'AU' | 'BR' | 'JP' | 'KR' | 'MX', string>> = {
  US: 'texas ohio florida california chicago boston houston dallas atlanta seattle denver brooklyn york miami vegas angeles philadelphia nyc chicag* boston* houston* nowy_jork nowym_jorku хьюстон* чикаго бостон* америк* техас* майами amerika* amerik* америке штатах etats-unis états-unis eeuu stati_uniti estados_unidos kanada* canadá canada toronto ニューヨーク シカゴ ロサンゼルス ボストン ハワイ テキサス カナダ アメリカ在住 뉴욕 시카고 엘에이 보스턴 텍사스 캐나다 미국에 纽约 紐約 芝加哥 洛杉矶 洛杉磯 波士顿 加州 休斯顿 นิวยอร์ก อเมริกา ชิคาโก ลอสแอนเจลิส new_york bên_mỹ نيويورك امريكا أمريكا شيكاغو تكساس',
  UK: 'london londres londra londyn* lond* leeds manchester* liverpool* birmingham* glasgow* edinburgh dublin* ireland irlanda bristol scotland wales england inghilterra angleterre inglaterra engeland anglii англии лондон* манчестер* дублин* ロンドン イギリス在住 런던 맨체스터 伦敦 倫敦 英国留学 ลอนดอน luân_đôn لندن مانشستر',
  AU: 'sydney sídney melbourne brisbane perth adelaide auckland シドニー メルボルン 시드니 멜버른 悉尼 雪梨 墨尔本 墨爾本 ซิดนีย์ เมลเบิร์น úc سيدني',
  BR: 'brasil brazil paulo paulo_brasil rio_de_janeiro brasile brésil brasilien ブラジル 브라질 บราซิล',
  JP: '東京 大阪',
  KR: '서울',
  MX: 'cdmx monterrey guadalajara jalisco puebla ciudad_de_méxico méxico',
};
