import { readFile, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { fromBase64url, toBase64url } from '../../domain/base64url.ts';
import { publicKey } from '../../domain/pack/signed/key-set.ts';
import type { Signer } from '../../domain/pack/signed/sign-text.ts';
import { findVerifier } from '../../domain/pack/signed/verify-signature.ts';
import { CommandFault } from './command-fault.ts';

const keyFile = z.object({ type: z.literal('sidedesk-lead-key/1'), public: publicKey, secret: z.string() });

/** Creates a lead's key, readable only by its owner. Never overwrites a file: a lost key can't be recreated. */
export async function makeLeadKey(file: string): Promise<string> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const key = toBase64url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  const secret = toBase64url(new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)));
  const text = JSON.stringify({ type: 'sidedesk-lead-key/1', public: key, secret }, null, 2);
  try {
    await writeFile(file, `${text}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (Reflect.get(Object(error), 'code') === 'EEXIST')
      throw new CommandFault(`${file} already exists; it was left unchanged.`);
    throw new CommandFault(`${file} could not be written: ${String(Reflect.get(Object(error), 'code'))}.`);
  }
  return key;
}

/** Reads and tries a lead's key, so that a damaged file is found before anything is signed with it. */
export async function readLeadKey(file: string): Promise<Signer> {
  const parsed = keyFile.safeParse(await readJsonFile(file));
  const pkcs8 = parsed.success ? fromBase64url(parsed.data.secret) : undefined;
  if (!parsed.success || !pkcs8)
    throw new CommandFault(`${file} is not a lead's key. Make one with: npm run pack:keys -- key ${file}`);
  const { public: key } = parsed.data;
  const secret = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign']).catch(() => undefined);
  if (!secret) throw new CommandFault(`The key in ${file} is damaged.`);
  const sign: Signer['sign'] = async (message) => new Uint8Array(await crypto.subtle.sign('Ed25519', secret, message));
  const trial = new TextEncoder().encode('trial');
  const verify = await findVerifier();
  const holds = await verify(fromBase64url(key) ?? new Uint8Array(), new Uint8Array(await sign(trial)), trial);
  if (!holds) throw new CommandFault(`The two halves of the key in ${file} do not belong together.`);
  return { key, sign };
}

/** A public key as an argument: the key itself, or a lead's key file. */
export async function readPublicKey(given: string): Promise<string> {
  if (publicKey.safeParse(given).success) return given;
  return (await readLeadKey(given)).key;
}

/** JSON of a file named by a person. */
export async function readJsonFile(file: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new CommandFault(`${file} cannot be read.`);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new CommandFault(`${file} is not JSON.`);
  }
}
