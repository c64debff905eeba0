/** Words by which pages call their parts. They say nothing about anybody, in a text either. */
const interfaceWords = new Set(
  (
    'account action active actions agent app area aside assistant attachment auto avatar badge bar base bg block body bold border bottom box bubble ' +
    'button buyer cancel card cell center centre chat chats checkbox child class click client close code col color column common compose composer ' +
    'contact contacts container content conversation conversations count customer dark data date default desc desktop detail details dialog ' +
    'direction disabled display div dot draft drawer dropdown edit editable editor element emoji empty enter error field file files filter first flex ' +
    'footer form frame from full grid group guest head header heading hidden history home icon id image img in inbox index info inner input is item ' +
    'items label large last layout left light line link list load loading log main mark me media menu message messages meta modal more my name nav ' +
    'new next note notice number old on open option order orders other out outer own page pane panel part photo picture pop popup preview price ' +
    'primary product products profile quick read receive received recent reply request right role root row rows scroll search section select ' +
    'selected self sell seller send sender sent service session shop show side sidebar single size small split star state status sub subject submit ' +
    'system tab table tag talk target test text textarea thread threads time tip title toggle tool toolbar tools top total tr type ui unread user ' +
    'users value view viewer virtual visible warning web widget window with word wrap wrapper write'
  ).split(' '),
);

const letters = /^[a-z]{1,24}$/;

/** The words that a name is made of, in lower case: `ChatWindow__list` is `chat`, `window`, `list`. */
export function splitName(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_:./-]+/)
    .filter(Boolean);
}

/**
 * Whether a name of the page's code may be shown to somebody else: it is made of letters, and each of its words is either a usual one or does not
 * appear in what people wrote on this page.
 */
export function isHarmless(name: string, written: ReadonlySet<string>): boolean {
  const words = splitName(name);
  return (
    words.length > 0 && words.every((word) => letters.test(word) && (interfaceWords.has(word) || !written.has(word)))
  );
}
