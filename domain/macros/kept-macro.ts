import { field, macro } from '../pack/kinds/macro.ts';
import { localText } from '../pack/kinds/fields.ts';
import { readableEntries, readableItems } from '../pack/readable-entries.ts';
import { z } from '../zod.ts';
import { carriedKinds } from '../pack/kinds/template.ts';

const decoration = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** A field that asks in a way which is not known asks for words. */
const keptField = field.extend({
  type: field.shape.type.catch('text'),
  required: field.shape.required.catch(true),
  from: decoration(z.string().max(80)),
  currency: field.shape.currency.catch(undefined),
  example: decoration(localText),
  choices: decoration(z.array(localText)),
});

/**
 * A macro as an agent keeps it. It is their own work, so nothing beside its text costs it: what cannot be read, as after a newer version was set
 * back, is as if it had not been said. What it carries is the one thing that holds a text back; damaged, it is held back for everything.
 */
export const keptMacro = macro.extend({
  code: macro.shape.code.catch(undefined),
  folder: macro.shape.folder.catch('own'),
  stage: macro.shape.stage.catch('respond'),
  class: macro.shape.class.catch('other'),
  tags: macro.shape.tags.catch([]),
  when: decoration(localText),
  whenNot: decoration(localText),
  example: decoration(localText),
  cues: readableEntries(z.array(z.string().min(1).max(80)))
    .catch({})
    .default({}),
  sites: macro.shape.sites.catch(undefined),
  markets: macro.shape.markets.catch(undefined),
  products: macro.shape.products.catch(undefined),
  fields: readableItems(keptField).catch([]).default([]),
  carries: readableItems(z.enum(carriedKinds))
    .catch([...carriedKinds])
    .default([]),
  certificates: macro.shape.certificates.catch(undefined),
  attachments: macro.shape.attachments.catch(undefined),
  role: macro.shape.role.catch(undefined),
  owner: macro.shape.owner.catch(undefined),
  reviewedOn: macro.shape.reviewedOn.catch(undefined),
});
