interface SourcedPolicy {
  readonly site: string;
  /** The page on which the marketplace states what messages may contain. */
  readonly url: string;
  /** The day on which someone opened it, `2026-11-30`. */
  readonly day: string;
}

/**
 * The text of a pack with a policy for one more site, and the next revision. Until someone has read the rules, the policy allows only
 * plain text, and says so.
 */
export function addPolicy(pack: string, { site, url, day }: SourcedPolicy): string {
  const policy = {
    site,
    link: 'forbidden',
    attachment: 'forbidden',
    coupon: 'forbidden',
    reviewRequest: 'forbidden',
    summary: {
      en: 'Plain text only until somebody has read the rules.',
      'zh-CN': '在有人核对规则之前，只能发送纯文本。',
      'zh-TW': '在有人核對規則之前，只能傳送純文字。',
    },
    source: { title: `${new URL(url).host}, not read yet`, url, checkedOn: day, confidence: 'unconfirmed' },
  };
  const text = JSON.stringify(policy, null, 2).replaceAll('\n', '\n    ');
  const [before, after] = pack.split(/(?<="policies": \[)\n/);
  if (before === undefined || after === undefined) throw new Error('The pack has no policies.');
  return `${before}\n    ${text},\n${after}`
    .replace(/"revision": (\d+)/, (_, revision: string) => `"revision": ${Number(revision) + 1}`)
    .replace(/"issuedAt": "[^"]*"/, `"issuedAt": "${day}T00:00:00Z"`);
}
