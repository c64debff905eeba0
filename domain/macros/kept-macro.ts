import { field, macro, promisedKinds } from '../pack/kinds/macro.ts';
import { localText } from '../pack/kinds/fields.ts';
import { readableEntries, readableItems } from '../pack/readable-entries.ts';
import { z } from '../zod.ts';
import { carriedKinds } from '../pack/kinds/template.ts';

const decoration = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** A field of unknown type asks for text. */
const keptField = field.extend({
  type: field.shape.type.catch('text'),
  required: field.shape.required.catch(true),
  from: decoration(z.string().max(80)),
  currency: field.shape.currency.catch(undefined),
  example: decoration(localText),
  // As with what a macro carries: damaged, it counts as promising.
  promises: field.shape.promises.catch('compensation'),
  atMost: decoration(z.string().max(80)),
  expects: field.shape.expects.catch(undefined),
  choices: decoration(z.array(localText)),
});

/**
 * A macro as an agent stores it. It is their own work, so only its text is essential: anything unreadable, for example after going
 * back from a newer version, is treated as absent. What it carries and promises is the exception, because it holds a text back: if
 * damaged, the text counts as carrying and promising everything.
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
  asksFor: macro.shape.asksFor.catch(undefined),
  sites: macro.shape.sites.catch(undefined),
  markets: macro.shape.markets.catch(undefined),
  products: macro.shape.products.catch(undefined),
  fields: readableItems(keptField).catch([]).default([]),
  carries: readableItems(z.enum(carriedKinds))
    .catch([...carriedKinds])
    .default([]),
  promises: readableItems(z.enum(promisedKinds))
    .catch([...promisedKinds])
    .optional(),
  certificates: macro.shape.certificates.catch(undefined),
  attachments: macro.shape.attachments.catch(undefined),
  role: macro.shape.role.catch(undefined),
  owner: macro.shape.owner.catch(undefined),
  reviewedOn: macro.shape.reviewedOn.catch(undefined),
});
