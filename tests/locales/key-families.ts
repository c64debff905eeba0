import type { Mark } from '../../domain/mark-shapes.ts';
import type { CannotCheckReason, HandleType, TeamKeyFit } from '../../domain/blacklist/verdict-kinds.ts';
import type { FileState } from '../../domain/certificates/file-state.ts';
import type { NumberFlag } from '../../domain/certificates/number-form.ts';
import type { CertificateAction } from '../../domain/certificates/shelf.ts';
import type { LanguageReason } from '../../domain/language/choose-language.ts';
import { packFaultCodes } from '../../domain/pack/faults.ts';
import type { BuyerEntry, Scheme } from '../../domain/pack/schema.ts';
import { packTroubleCodes } from '../../domain/pack/trouble.ts';
import type { InsertRefusal } from '../../domain/reply/insert.ts';
import type { PackStatus } from '../../domain/team/pack-status.ts';
import type { PageConduct } from '../../domain/panel.ts';
import type { ProductMatch } from '../../domain/products/find-product.ts';
import type { Reading, Translator } from '../../domain/reading.ts';
import type { PartName } from '../../domain/site.ts';
import type { PickFault } from '../../domain/site/picked-parts.ts';
import type { Notice } from '../../storage/settings.ts';
import type { SizeAudience, SizeKind, SizeMeasure } from '../../domain/sizes/charts/size-question.ts';

/** Every member of a union: the compiler rejects a list with one missing. */
const all = <T extends string>(members: Readonly<Record<T, true>>): string[] => Object.keys(members);

export const families: Readonly<Record<string, readonly string[]>> = {
  packFaults: packFaultCodes,
  trouble: packTroubleCodes,
  part: all<PartName>({
    inbox: true,
    composer: true,
    conversation: true,
    buyer: true,
    order: true,
    product: true,
    messages: true,
  }),
  said: all<Exclude<InsertRefusal, 'busy'>>({
    'conversation-changed': true,
    'no-composer': true,
    'which-box': true,
    'read-only': true,
    composing: true,
    'too-long': true,
    'draft-in-the-way': true,
    'not-taken': true,
    'not-seen': true,
  }),
  tab: all<Exclude<Mark, 'none'>>({
    'not-listed': true,
    'past-case': true,
    caution: true,
    block: true,
    'cannot-check': true,
    reading: true,
    'layout-changed': true,
  }),
  conduct: all<Exclude<PageConduct, 'calm'>>({
    hides: true,
    'took-keyboard': true,
    'keeps-keyboard': true,
    fights: true,
    dialog: true,
    'in-the-way': true,
  }),
  notice: all<Notice>({ mended: true, restored: true }),
  'translated.by': all<Translator>({
    chrome: true,
    edge: true,
    firefox: true,
    deepl: true,
    immersive: true,
    yandex: true,
    other: true,
  }),
  'pack.state': all<PackStatus['state']>({
    sample: true,
    fresh: true,
    ageing: true,
    stale: true,
    unverified: true,
    none: true,
  }),
  'product.by': all<ProductMatch['by']>({ sku: true, listing: true, title: true, search: true }),
  'reply.needs': all<NonNullable<Reading['composerNeeds']>>({ reason: true, 'answer-button': true, caret: true }),
  'point.wrong': all<PickFault>({
    secret: true,
    search: true,
    note: true,
    hidden: true,
    'no-box': true,
    'no-number': true,
    'no-name': true,
  }),
  'language.because': all<LanguageReason>({
    'your-choice': true,
    'page-hint': true,
    'buyer-writes': true,
    'buyer-perhaps': true,
    'market-default': true,
    'team-default': true,
    'site-rule': true,
  }),
  'certificates.act.insert': all<CertificateAction>({
    number: true,
    attach: true,
    link: true,
    declare: true,
    party: true,
  }),
  'certificates.act.copy': all<CertificateAction>({
    number: true,
    attach: true,
    link: true,
    declare: true,
    party: true,
  }),
  'certificates.flag': all<NumberFlag>({ 'full-width': true, 'look-alike': true, 'digit-letter': true }),
  'certificates.say': all<Scheme['claim']>({
    declared: true,
    certified: true,
    registered: true,
    reported: true,
    stated: true,
  }),
  'certificates.by': all<NonNullable<Scheme['issuer']>['kind']>({
    maker: true,
    body: true,
    authority: true,
    register: true,
    laboratory: true,
  }),
  'files.state': all<Exclude<FileState, 'held'>>({
    elsewhere: true,
    'not-fetched': true,
    fetching: true,
    offline: true,
    'not-there': true,
    'not-allowed': true,
    'other-kind': true,
    'wrong-hash': true,
    'no-room': true,
    unavailable: true,
  }),
  'sizes.audience': all<SizeAudience>({ women: true, men: true, children: true, unisex: true }),
  'sizes.kind': all<SizeKind>({
    shoe: true,
    clothing: true,
    suit: true,
    shirt: true,
    trousers: true,
    bra: true,
    ring: true,
    hat: true,
    glove: true,
    belt: true,
    sock: true,
  }),
  'sizes.measure': all<SizeMeasure>({
    'foot-length': true,
    bust: true,
    chest: true,
    waist: true,
    hip: true,
    'inside-leg': true,
    height: true,
    neck: true,
    head: true,
    palm: true,
    finger: true,
    'under-bust': true,
    cup: true,
  }),
  'verdict.by': all<HandleType>({ id: true, alias: true, order: true }),
  'verdict.exact': all<HandleType>({ id: true, alias: true, order: true }),
  'verdict.do': all<`${BuyerEntry['severity']}` | 'unknown'>({ 1: true, 2: true, 3: true, unknown: true }),
  'verdict.noKey': all<Exclude<TeamKeyFit, 'fits'>>({ absent: true, differs: true, unchecked: true }),
  'verdict.cannot': all<Exclude<CannotCheckReason, 'no-key'>>({
    'no-handle': true,
    'no-team': true,
    'no-list': true,
    stale: true,
    unverified: true,
    unavailable: true,
    'too-old': true,
    clock: true,
    'set-back': true,
    'too-many': true,
  }),
  'verdict.reason': all<BuyerEntry['reason']>({
    'empty-return': true,
    'item-swapped': true,
    'not-received-with-proof': true,
    'repeated-chargeback': true,
    extortion: true,
    'abusive-messages': true,
    'unpaid-orders': true,
    'resale-breach': true,
  }),
};
