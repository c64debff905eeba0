import type { TFunction } from 'i18next';
import type { RunNote } from '../../domain/team/run-notes.ts';
import type { PackStatus } from '../../domain/team/pack-status.ts';
import { dateFormat, numberFormat } from '../../domain/language/intl-formats.ts';

/** What is reported of this device. None of it is a key, an address beyond its host, a name, a buyer or a text. */
export interface DeviceFacts {
  readonly version: string;
  /** As the browser names itself. */
  readonly browser: string;
  /** BCP 47. */
  readonly language: string;
  readonly macroCount: number | undefined;
  readonly buyerCount: number | undefined;
  /** Buyers looked up today, and how many may be. */
  readonly lookUps: { readonly done: number; readonly most: number } | undefined;
  /** Whether the browser's permission for the pack's host is there; `undefined` where none is needed or asked. */
  readonly isAllowed: boolean | undefined;
  /** Bytes in use by the extension, and that it may use. */
  readonly storage: { readonly used: number; readonly quota: number } | undefined;
  /** The databases could be read. */
  readonly isReadable: boolean;
  /** ISO 8601 UTC. */
  readonly nextCheckAt: string | undefined;
}

export type Line = readonly [label: string, value: string];

const MB = 1024 * 1024;

/** The state of this device and its pack, line by line, in words of the interface. */
export function diagnosisLines(
  status: PackStatus | undefined,
  facts: DeviceFacts,
  t: TFunction,
  language: string,
): Line[] {
  const count = (value: number) => numberFormat(language, {}).format(value);
  const lines: (Line | false | undefined)[] = [
    [t('diagnostics.version'), facts.version],
    [t('diagnostics.browser'), facts.browser],
    [t('diagnostics.language'), facts.language],
    [t('diagnostics.databases'), t(facts.isReadable ? 'diagnostics.readable' : 'diagnostics.unreadable')],
    facts.storage && [
      t('diagnostics.storage'),
      t('diagnostics.storageOf', {
        used: count(Math.round(facts.storage.used / MB)),
        quota: count(Math.round(facts.storage.quota / MB)),
      }),
    ],
    status && [t('diagnostics.state'), t(`diagnostics.states.${status.state}`)],
    status?.team !== undefined && [t('diagnostics.team'), status.team],
    status?.revision !== undefined && [t('diagnostics.revision'), String(status.revision)],
    status?.issuedAt !== undefined && [t('diagnostics.issued'), momentWords(status.issuedAt, language)],
    status?.notAfter !== undefined && [t('diagnostics.goodUntil'), momentWords(status.notAfter, language)],
    status?.address !== undefined && [t('diagnostics.host'), new URL(status.address).host],
    status?.address !== undefined && [t('diagnostics.signed'), yesNo(status.isSigned === true)],
    status?.address !== undefined && [t('diagnostics.hasKey'), yesNo(status.hasKey)],
    facts.isAllowed !== undefined && [t('diagnostics.allowed'), yesNo(facts.isAllowed)],
    facts.macroCount !== undefined && [t('diagnostics.macros'), count(facts.macroCount)],
    status?.address !== undefined && [
      t('diagnostics.buyers'),
      facts.buyerCount === undefined ? t('diagnostics.noList') : count(facts.buyerCount),
    ],
    facts.lookUps && [
      t('diagnostics.lookUps'),
      t('diagnostics.lookUpsOf', { done: count(facts.lookUps.done), most: count(facts.lookUps.most) }),
    ],
    status?.checkedAt !== undefined && [t('diagnostics.checked'), momentWords(status.checkedAt, language)],
    facts.nextCheckAt !== undefined && [t('diagnostics.next'), momentWords(facts.nextCheckAt, language)],
    status?.waitUntil !== undefined && [t('diagnostics.wait'), momentWords(status.waitUntil, language)],
  ];
  return lines.filter((line): line is Line => Array.isArray(line));

  function yesNo(is: boolean): string {
    return t(is ? 'diagnostics.yes' : 'diagnostics.no');
  }
}

/** The outcome of a run, as a sentence, with its code at the end for support. */
export function runWords(run: RunNote, t: TFunction): string {
  const { end, by, code, revision, times } = run;
  const what =
    end === 'failed'
      ? `${t(`trouble.${code ?? 'E_INTERNAL'}`, { detail: '…' })} ${code ?? 'E_INTERNAL'}`
      : t(`diagnostics.ends.${end}`, { revision: revision ?? '' });
  const said = by === 'check' ? what : t('diagnostics.because', { why: t(`diagnostics.by.${by}`), what });
  return `${said}${times > 1 ? ` ${t('diagnostics.times', { times })}` : ''}`;
}

/** Day and time as people of a language write them, on this device's clock. */
export function momentWords(moment: string, language: string): string {
  const format = dateFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'medium', timeStyle: 'medium' });
  return format.format(new Date(moment));
}

/** All of it as text, to be sent to a helper. */
export function diagnosisText(
  lines: readonly Line[],
  runs: readonly RunNote[],
  t: TFunction,
  language: string,
): string {
  return [
    'Sidedesk',
    ...lines.map(([why, what]) => t('diagnostics.because', { why, what })),
    '',
    t('diagnostics.runs'),
    ...runs.map(
      (run) => `${momentWords(run.at, language)} · ${runWords(run, t)} · ${t('diagnostics.took', { ms: run.ms })}`,
    ),
  ].join('\n');
}
