import * as v from 'valibot';
import { address, flag, httpsUrl, listOf, moduleId, nonEmptyText, objectOf } from './fields';

/** The organisation's directory of modules. `placeholder` marks demonstration addresses; absent means real ones. */
export const directorySchema = objectOf({
  name: nonEmptyText,
  sourceUrl: v.exactOptional(v.nullable(httpsUrl)),
  placeholder: v.exactOptional(flag),
  modules: listOf(
    objectOf({
      id: moduleId,
      name: nonEmptyText,
      address,
      topics: v.exactOptional(listOf(nonEmptyText)),
      terms: v.exactOptional(listOf(nonEmptyText)),
    }),
  ),
});
