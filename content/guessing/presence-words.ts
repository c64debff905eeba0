/**
 * What pages write beside the name of somebody who is there, or was lately, in more languages than every inbox carries. Written from knowledge,
 * 2026-11-30; evidence that a line of a heading is somebody's name, together with other evidence.
 */
const words = [
  'online|offline|active(?: now| \\d.*| today| yesterday)?|away|last (?:seen|active|online).*|available now',
  'aktiv(?: .*)?|zuletzt (?:online|aktiv|gesehen).*|abwesend|en ligne|hors ligne|actif|active? (?:il y a|maintenant).*|vue? .{0,20}il y a.*|connectée?',
  'en línea|conectad[oa]|desconectad[oa]|activ[oa](?: (?:hace|ahora).*)?|últ(?:ima|\\.) (?:vez|conexión).*|ativ[oa](?: (?:há|agora).*)?|visto por último.*|in linea|attiv[oa](?: .*)?|ultimo accesso.*',
  'dostępn[ya]|aktywn[ya](?: .*)?|ostatnio .*|laatst (?:gezien|actief|online).*|actief(?: .*)?|çevrim ?içi|çevrim ?dışı|son görülme.*|elérhető|activ[ă]?(?: acum.*)?|на линия|в мрежата',
  'в сети|не в сети|онлайн|офлайн|был[аи]? .*',
  'オンライン|オフライン|ログイン中|最終ログイン.*|온라인|오프라인|접속 ?중|최근 접속.*',
  '(?:手机|电脑|手機|電腦)?(?:在线|在線|离线|離線)|刚刚(?:在线|活跃|来过)|.{0,8}(?:前|刚刚)(?:在线|活跃|来过|上線)|活跃|在线中|上線中',
  'ออนไลน์|ออฟไลน์|(?:ใช้งาน|ออนไลน์).*|(?:đang )?hoạt động.*|trực tuyến|ngoại tuyến|đang online|aktif(?: .*)?|terakhir (?:dilihat|aktif|online).*|daring|luring',
  'متصل(?: الآن)?|غير متصل|نشط.*|آخر ظهور.*|מחובר(?:ת)?|לא מחובר(?:ת)?|פעיל(?:ה)?.*|נראה לאחרונה.*|آن ?لائن|آف ?لائن|অনলাইন|ऑनलाइन',
].join('|');

const presence = new RegExp(`^[\\s([【（●○•🟢🔴⚪·|,–—-]*(?:${words})[\\s)\\]】）.]*$`, 'iu');
const behind = new RegExp(`^(.{2,}?)(?:\\s*[([【（●○•🟢🔴⚪·|,]+\\s*|\\s+[–—-]\\s+)(?:${words})[\\s)\\]】）.]*$`, 'iu');
/** Without one of these nothing is cut: most lines of a page need no longer search. */
const parted = /[([【（●○•🟢🔴⚪·|,]|\s[–—-]\s/u;
const longest = 40;

/** Whether a text says whether somebody is there, and nothing else. */
export function isPresence(text: string): boolean {
  return text.length <= longest && presence.test(text);
}

/** A line without what it says of whether somebody is there: `Rosa · last seen 10:20`. */
export function withoutPresence(line: string): string {
  const isParted = line.length <= longest * 2 && parted.test(line);
  return isParted ? (behind.exec(line)?.[1] ?? line) : line;
}
