import type { SenderProfile } from '../core/context';
import type { Reading, ReadOptions } from './fault';
import { readWithSchema, TOLERANT } from './read';
import { senderSchema, type SenderFile } from './sender-schema';

/** Reads the writer's own data (parsed JSON). Blank texts count as absent; blank Enti are left out. */
export function readSenderProfile(json: unknown, options: ReadOptions = TOLERANT): Reading<SenderProfile> {
  const reading = readWithSchema(senderSchema, json, options);
  return reading.ok ? { ok: true, value: toSenderProfile(reading.value) } : reading;
}

/** The profile that a file says; what it leaves out is not known. */
export function toSenderProfile(file: SenderFile): SenderProfile {
  return {
    name: presentText(file.name),
    phone: presentText(file.phone),
    entities: (file.entities ?? []).map((entity) => entity.trim()).filter((entity) => entity !== ''),
    availability: presentText(file.availability),
  };
}

function presentText(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
