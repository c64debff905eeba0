import { screen, within } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CertificateSection } from '../../../components/certificates/certificate-section.tsx';
import { buildShelf } from '../../../domain/certificates/shelf.ts';
import type { Policy } from '../../../domain/pack/schema.ts';
import { parsedPack, type PackInput } from '../../domain/pack/small-pack.ts';
import { plainDesk } from '../reply/sentence-desk.ts';
import { drawIn, wordsOf } from '../support.tsx';

const today = '2026-11-20';
const source = { title: 'Invented for tests' };
type CertificateInput = NonNullable<PackInput['certificates']>[number];

function certificate(title: string, changes: Partial<CertificateInput> = {}): CertificateInput {
  return {
    id: title,
    scheme: 'mark',
    title: { en: title, 'zh-CN': title },
    number: `NO-${title}`,
    markets: ['DE'],
    shareable: true,
    ...changes,
  };
}

const policy: Policy = {
  site: 'etsy',
  link: 'forbidden',
  attachment: 'allowed',
  coupon: 'forbidden',
  reviewRequest: 'forbidden',
  summary: { en: 'Number or file. No outside link.', 'zh-CN': '编号或文件，不得放站外链接。' },
  source: { title: 'Invented policy', url: 'https://example.com/policy' },
};

const oneOfEach = [
  certificate('Valid', { expiresOn: '2027-03-14' }),
  certificate('Endless', { products: ['LAMP-1'] }),
  certificate('Expiring', { expiresOn: '2026-12-11' }),
  certificate('Expired', { scheme: 'licence', expiresOn: '2026-11-03' }),
  certificate('Early', { issuedOn: '2027-01-01', expiresOn: '2028-01-01' }),
];

function shelfOf(certificates: readonly CertificateInput[], sitePolicy: Policy | undefined = policy) {
  const pack = parsedPack({
    schemes: [
      {
        id: 'mark',
        name: 'Mark',
        claim: 'certified',
        markets: ['DE'],
        lookUp: { url: 'https://example.com/look-up', title: 'Register of marks' },
        about: { en: 'A mark' },
        source,
      },
      { id: 'licence', name: 'Licence', claim: 'certified', markets: ['DE'], about: { en: 'A licence' }, source },
      { id: 'ce', name: 'CE', claim: 'declared', markets: ['DE'], about: { en: 'A mark' }, source },
      { id: 'gpsr', name: 'GPSR responsible person', claim: 'certified', markets: ['DE'], about: { en: 'x' }, source },
    ],
    certificates: [...certificates],
    expectations: [
      { markets: ['DE'], categories: ['mains-electrical'], schemes: ['gpsr'], since: '2024-12-13', source },
    ],
  });
  return buildShelf(pack, { product: pack.products[0], country: 'DE', policy: sitePolicy, today });
}

const inGermany = { hasProduct: true, country: 'DE', isCountryKnown: true, policy };

type Props = ComponentProps<typeof CertificateSection>;
type Changes = Partial<Omit<Props, 'actions'>> & { actions?: Partial<Props['actions']> };

async function draw({ actions, ...changes }: Changes = {}, language: 'en' | 'zh-CN' = 'en') {
  const onAct = vi.fn<Props['actions']['onAct']>();
  const sentenceOf: Props['actions']['sentenceOf'] = ({ certificate: held }, action) => {
    return { text: `Hier: ${action} ${held?.id}.`, meaning: `Here: ${action} ${held?.id}.` };
  };
  const usual = { mode: 'insert', desk: plainDesk, sentenceOf, onAct, onCopy: vi.fn(), onAskLead: vi.fn() } as const;
  const drawn = await drawIn(
    language,
    <CertificateSection
      entries={shelfOf(oneOfEach)}
      language="de"
      found={{ numbers: [], isNumberAsked: false }}
      scope={inGermany}
      actions={{ ...usual, files: undefined, ...actions }}
      open
      onToggle={vi.fn()}
      said={{ text: undefined }}
      {...changes}
    />,
  );
  return { ...drawn, onAct };
}

const rowOf = (title: string) => screen.getByText(title, { selector: '.b' }).closest('li')!;
const stateOf = (title: string) => wordsOf(rowOf(title).querySelector('.st'));
const actionsOf = (title: string) => [...rowOf(title).querySelectorAll('.ac .scp-btn')].map(wordsOf);

describe('the state of a certificate', () => {
  it.each([
    ['Valid', 'to 14 Mar 2027', '至2027年3月14日', 'good'],
    ['Endless', 'no end date', '长期有效', 'good'],
    ['Expiring', '21 days left', '剩21天', 'caution'],
    ['Expired', 'Expired', '已过期', 'danger'],
    ['Early', 'valid from 1 Jan 2027', '2027年1月1日起有效', 'caution'],
    ['GPSR responsible person', 'Missing', '缺少', 'unknown'],
  ])('is said in words and colour: %s', async (title, en, zh, tone) => {
    const { unmount } = await draw();
    const inEnglish = [stateOf(title), rowOf(title).querySelector('.st')?.classList.contains(tone)];
    unmount();
    await draw({}, 'zh-CN');
    expect([...inEnglish, stateOf(title)]).toEqual([en, true, zh]);
  });

  it('is said of an expired one with its last day, and that it is not offered', async () => {
    await draw();
    expect([wordsOf(rowOf('Expired')), actionsOf('Expired')]).toEqual([
      expect.stringMatching(/ended 3 Nov 2026.*Not offered\./),
      [],
    ]);
  });

  it('is said of one that does not count yet, which is not offered either', async () => {
    await draw();
    expect([wordsOf(rowOf('Early')), actionsOf('Early')]).toEqual([expect.stringMatching(/Not offered\.$/), []]);
  });

  it('says since when a missing one is expected', async () => {
    await draw();
    expect(wordsOf(rowOf('GPSR responsible person'))).toContain('Expected here since 13 Dec 2024; not in the pack');
  });

  it('tells a certificate of the product from one of the company', async () => {
    await draw();
    expect([wordsOf(rowOf('Endless')), wordsOf(rowOf('Valid'))]).toEqual([
      expect.stringContaining('this product'),
      expect.stringContaining('company-wide'),
    ]);
  });

  it('calls a self-declared mark declared, never certified', async () => {
    await draw({ entries: shelfOf([certificate('CE', { scheme: 'ce' })]) });
    expect([wordsOf(rowOf('CE')), /certified|verified/i.test(document.body.textContent)]).toEqual([
      expect.stringContaining('declared by the manufacturer'),
      false,
    ]);
  });
});

describe('what may be done with a certificate', () => {
  const full = certificate('Full', { file: { name: 'mark.pdf' }, link: 'https://example.com/mark' });
  const everything: Policy = { ...policy, link: 'allowed' };
  const nothing: Policy = { ...policy, attachment: 'forbidden' };

  it.each([
    ['number and file', policy, ['Number', 'File note']],
    ['everything', everything, ['Number', 'File note', 'Link']],
    ['only the number', nothing, ['Number']],
  ] as const)('follows the policy of the site: %s', async (_name, sitePolicy, labels) => {
    await draw({ entries: shelfOf([full], sitePolicy), scope: { ...inGermany, policy: sitePolicy } });
    expect(actionsOf('Full')).toEqual(labels);
  });

  it('is named after copying where there is no reply box', async () => {
    await draw({ entries: shelfOf([full], everything), actions: { mode: 'copy' } });
    expect(wordsOf(document.querySelector('.scp-send .go'))).toBe('Copy number');
  });

  it('is nothing for one that must not be shared', async () => {
    await draw({ entries: shelfOf([certificate('Inner', { shareable: false })]) });
    expect([actionsOf('Inner'), wordsOf(rowOf('Inner'))]).toEqual([
      [],
      expect.stringContaining('Not to be shared with buyers.'),
    ]);
  });

  it('is said to be nothing where the site allows nothing of it', async () => {
    const link = certificate('Link', { number: undefined, link: 'https://example.com/mark' });
    await draw({ entries: shelfOf([link]) });
    expect(wordsOf(rowOf('Link'))).toContain('This site allows nothing to be sent for it.');
  });

  it('is done with the certificate that was pressed', async () => {
    const { user, onAct } = await draw();
    await user.click(within(rowOf('Expiring')).getByRole('button', { name: 'Number' }));
    expect(onAct).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(onAct.mock.calls.map(([entry, action]) => [entry.certificate?.id, action])).toEqual([
      ['Expiring', 'number'],
    ]);
  });

  it('J4: is seen before it is done: the text in the language of the buyer, and what it means', async () => {
    const { user } = await draw({ entries: shelfOf([full], everything) });
    const preview = () => screen.getByRole('group', { name: 'Preview' });
    expect(wordsOf(preview())).toBe('Hier: number Full.Here: number Full.');
    await user.click(within(rowOf('Full')).getByRole('button', { name: 'Link' }));
    expect(wordsOf(preview())).toBe('Hier: link Full.Here: link Full.');
    expect(within(rowOf('Full')).getByRole('button', { pressed: true }).textContent).toBe('Link');
    expect(wordsOf(document.querySelector('.scp-send .go'))).toBe('Insert link');
  });

  it('J17: is at hand below the list for the first that may be sent, under its name', async () => {
    const bare = certificate('Bare', { shareable: false, expiresOn: '2029-01-01' });
    const { user, onAct } = await draw({ entries: shelfOf([bare, certificate('Good')]) });
    const bar = screen.getByRole('group', { name: 'Good' });
    expect(bar.parentElement?.className).toBe('scp-send');
    await user.click(within(bar).getByRole('button', { name: 'Insert number' }));
    expect(onAct.mock.calls.map(([entry, action]) => [entry.certificate?.id, action])).toEqual([['Good', 'number']]);
  });

  it('J17: is nowhere below the list where nothing may be sent', async () => {
    await draw({ entries: shelfOf([certificate('Inner', { shareable: false })]) });
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('has one filled button in the whole section', async () => {
    const { container } = await draw();
    expect(container.querySelectorAll('.scp-btn.go')).toHaveLength(1);
  });

  it('says afterwards what happened', async () => {
    await draw({ said: { text: 'Inserted. You are in the reply box now: read it, then press Send.' } });
    expect(wordsOf(screen.getByRole('status'))).toContain('Inserted.');
    // Below the button, not over it: both are in one bar.
    expect(screen.getByRole('status').closest('.scp-send')?.querySelector('.scp-btn.go')).toBeTruthy();
  });
});

describe('the links of the section', () => {
  const attributes = (link: HTMLElement) => ['href', 'target', 'rel'].map((name) => link.getAttribute(name));

  it('lead to the look-up in a tab of its own that learns nothing of this page', async () => {
    await draw();
    const link = within(rowOf('Valid')).getByRole('link', { name: 'look up' });
    expect(attributes(link)).toEqual(['https://example.com/look-up', '_blank', 'noreferrer']);
  });

  it('lead to the policy in the same way', async () => {
    await draw();
    const link = screen.getByRole('link', { name: 'Policy' });
    expect(attributes(link)).toEqual(['https://example.com/policy', '_blank', 'noreferrer']);
  });

  it('are missing for a certificate that is missing', async () => {
    await draw();
    expect(within(rowOf('GPSR responsible person')).queryByRole('link')).toBeNull();
  });
});

describe('the section', () => {
  it.each([
    ['en', 'Number or file. No outside link. Policy'],
    ['zh-CN', '编号或文件，不得放站外链接。 规则'],
  ] as const)('says what the site allows (%s)', async (language, words) => {
    const { container } = await draw({}, language);
    expect(wordsOf(container.querySelector('.scp-flag'))).toBe(words);
  });

  it('says when no certificate fits', async () => {
    await draw({ entries: [] });
    expect(screen.getByText('No certificate in the pack applies here.')).toBeTruthy();
  });

  it('says that without a product only those of the company are shown', async () => {
    await draw({ scope: { ...inGermany, hasProduct: false } });
    expect(screen.getByText(/^The product is unknown/)).toBeTruthy();
  });

  it('says of a country that nothing is known of what it expects', async () => {
    await draw({ scope: { ...inGermany, country: 'XK', isCountryKnown: false }, entries: [] });
    expect(screen.getByText(/Kosovo|XK/, { selector: '.scp-flag' })).toBeTruthy();
  });

  it('says that without a country the certificates of every market are shown', async () => {
    await draw({ scope: { ...inGermany, country: undefined } });
    expect(document.querySelectorAll('.scp-flag').length).toBeGreaterThan(1);
  });

  it('claims of numbers no more than their form', async () => {
    await draw();
    expect(screen.getByText(/^Only the format of a number is checked\./)).toBeTruthy();
  });

  it.each([
    ['en', 'DE', oneOfEach, '2 valid for DE · 1 expired'],
    ['zh-CN', 'DE', oneOfEach, 'DE：2份有效 · 1份过期'],
    ['en', 'DE', oneOfEach.slice(0, 3), '2 valid for DE · 1 expiring'],
    ['en', undefined, oneOfEach.slice(0, 1), '1 valid · 1 missing'],
    ['zh-CN', undefined, oneOfEach.slice(0, 1), '1份有效 · 缺1份'],
  ] as const)('answers in its closed row (%s, %s)', async (language, country, certificates, words) => {
    const { container } = await draw(
      { open: false, scope: { ...inGermany, country }, entries: shelfOf(certificates) },
      language,
    );
    expect(wordsOf(container.querySelector('.sum'))).toBe(words);
  });
});
