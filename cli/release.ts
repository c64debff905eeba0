import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selectShipped, settleBill, type BillOfMaterials } from './release/bill-of-materials.ts';
import { cleanEnvironment } from './release/clean-environment.ts';
import { copyCommit, readCommit } from './release/copy-commit.ts';
import { digestFiles, listDifferent, writeChecksums } from './release/digest-files.ts';
import { runNpm, runTool } from './run-tool.ts';

/**
 * `npm run release [COMMIT]` builds the stores' packages from a commit and nothing else, twice, in two folders, time zones and
 * languages. Only if both builds are identical to the byte do they go into `.output/release`, with their SHA-256 and two bills of
 * materials. It needs Git, tar, and Node 22.18 or newer, but none of our packages: it installs the commit's own.
 */
const MOST_PACKAGES = 200;

/** Differences between two machines that must not affect what they build. */
const WAYS = [
  { folder: 'a', env: { TZ: 'UTC', LANG: 'C' } },
  { folder: 'another folder, of a longer name', env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' } },
];

const root = join(import.meta.dirname, '..');
const commit = await readCommit(root, process.argv[2] ?? 'HEAD');
const work = await mkdtemp(join(tmpdir(), 'sidedesk-release-'));

try {
  console.log(`Commit ${commit.id}, Node ${process.versions.node}`);
  const builds = [];
  for (const { folder, env } of WAYS) builds.push(await build(join(work, folder), cleanEnvironment(process.env, env)));
  const [one, other] = await Promise.all(builds.map((at) => digestFiles(join(at, '.output'))));
  const different = listDifferent(one!, other!);
  if (different.length > 0) throw new Error(`The two builds differ in:\n${different.join('\n')}`);
  await publish(builds[0]!);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
} finally {
  await rm(work, { recursive: true, force: true });
}

/** Installs and builds a copy of the commit. */
async function build(cwd: string, env: NodeJS.ProcessEnv): Promise<string> {
  await copyCommit(root, commit, cwd);
  await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'], { cwd, env });
  const installed = JSON.parse(await readFile(join(cwd, 'node_modules/.package-lock.json'), 'utf8')) as {
    packages: object;
  };
  const count = Object.keys(installed.packages).length;
  if (count >= MOST_PACKAGES)
    throw new Error(`${count} packages were installed; a release may use ${MOST_PACKAGES - 1}.`);
  await runTool(process.execPath, ['cli/release/zip-all.ts'], { cwd, env });
  console.log(`Built from ${count} packages (TZ=${env.TZ}, LANG=${env.LANG})`);
  return cwd;
}

async function publish(built: string): Promise<void> {
  const out = join(root, '.output/release');
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  for (const name of await readdir(join(built, '.output'))) {
    if (name.endsWith('.zip')) await copyFile(join(built, '.output', name), join(out, name));
  }
  const { name, version } = JSON.parse(await readFile(join(built, 'package.json'), 'utf8')) as Record<string, string>;
  const bill = await readBill(built, name ?? '');
  const shipped = JSON.parse(await readFile(join(built, '.output/shipped.json'), 'utf8')) as string[];
  await writeJson(join(out, `${name}-${version}-build.cdx.json`), bill);
  await writeJson(join(out, `${name}-${version}-ships.cdx.json`), selectShipped(bill, shipped));
  const sums = writeChecksums(await digestFiles(out));
  await writeFile(join(out, `${name}-${version}.sha256`), sums);
  console.log(`Both builds are the same. In .output/release, with ${shipped.length} packages inside:\n${sums}`);
}

async function readBill(cwd: string, name: string): Promise<BillOfMaterials> {
  const said = await runNpm(['sbom', '--sbom-format=cyclonedx'], { cwd });
  return settleBill(JSON.parse(said) as BillOfMaterials, name, commit);
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
