import * as v from 'valibot';
import { listOf, objectOf, text, textOrNull } from './fields';

/** The writer's own data, as a file or the pane's storage keeps them; all may be absent. */
export const senderSchema = objectOf({
  name: v.exactOptional(textOrNull),
  phone: v.exactOptional(textOrNull),
  entities: v.exactOptional(listOf(text)),
  availability: v.exactOptional(textOrNull),
});

export type SenderFile = v.InferOutput<typeof senderSchema>;
