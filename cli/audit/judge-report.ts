/** The parts of `npm audit --json`, version 2, that are read here. A string in `via` names another package of the report. */
export interface AuditReport {
  readonly vulnerabilities: Readonly<
    Record<string, { readonly via: readonly (string | Advisory)[]; readonly nodes: readonly string[] }>
  >;
}

interface Advisory {
  readonly name: string;
  readonly title: string;
  /** Ends with the advisory's id. */
  readonly url: string;
  readonly severity: string;
}

/** Why a known vulnerability doesn't matter here, for a while. */
export interface Exception {
  /** For example `GHSA-abcd-efgh-ijkl`. */
  readonly advisory: string;
  /** The last valid day, `YYYY-MM-DD`. */
  readonly until: string;
  readonly reason: string;
}

export interface Judgement {
  /** Sentences; any of them fails the check. */
  readonly faults: readonly string[];
  /** Sentences that deserve a look. */
  readonly notes: readonly string[];
}

const DAY_MS = 86_400_000;
/** Exceptions must be reviewed at least once a quarter. */
const LONGEST_DAYS = 92;

/** In packages that only tests use, lower severities would at most break a test. */
const SEVERE = ['high', 'critical'];

/**
 * Judges what npm knows about our packages. In a package that goes into a release every known vulnerability is a fault; in one that
 * only tests use, a severe one.
 *
 * @param releaseFolders folders of the packages that go into a release, as named in package-lock.json.
 * @param today `YYYY-MM-DD`.
 */
export function judgeReport(
  report: AuditReport,
  exceptions: readonly Exception[],
  releaseFolders: ReadonlySet<string>,
  today: string,
): Judgement {
  const faults: string[] = [];
  const notes: string[] = [];
  const met = new Set<string>();
  for (const { via, nodes } of Object.values(report.vulnerabilities)) {
    const isInRelease = nodes.some((folder) => releaseFolders.has(folder));
    for (const hole of via) {
      if (typeof hole === 'string') continue;
      const id = idOf(hole);
      met.add(id);
      const exception = exceptions.find(({ advisory }) => advisory === id);
      const says = `${hole.name}: ${hole.title} (${id}, ${hole.severity}${isInRelease ? '' : ', in tests only'})`;
      if (exception && today <= exception.until) notes.push(`${says}: until ${exception.until}, ${exception.reason}`);
      else (isInRelease || SEVERE.includes(hole.severity) ? faults : notes).push(says);
    }
  }
  for (const exception of exceptions) faults.push(...judgeException(exception, met, today));
  return { faults, notes };
}

function judgeException({ advisory, until, reason }: Exception, met: ReadonlySet<string>, today: string): string[] {
  const days = (Date.parse(until) - Date.parse(today)) / DAY_MS;
  return [
    ...(/^\d{4}-\d\d-\d\d$/.test(until) && days <= LONGEST_DAYS
      ? []
      : [`The exception for ${advisory} must end on a day within ${LONGEST_DAYS} days.`]),
    ...(days < 0 ? [`The exception for ${advisory} ended on ${until}.`] : []),
    ...(reason.trim().length < 20 ? [`The exception for ${advisory} does not say why.`] : []),
    ...(met.has(advisory) ? [] : [`The exception for ${advisory} is no longer needed: remove it.`]),
  ];
}

function idOf({ url }: Advisory): string {
  return url.split('/').at(-1) ?? url;
}
