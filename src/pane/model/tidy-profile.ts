import type { SenderProfile } from '../../core/context';

/** The profile as it is kept: without the blanks and empty lines that typing leaves behind. */
export function tidyProfile(profile: SenderProfile): SenderProfile {
  return {
    name: tidy(profile.name),
    phone: tidy(profile.phone),
    entities: profile.entities.map((entity) => entity.trim()).filter((entity) => entity !== ''),
    availability: tidy(profile.availability),
  };
}

function tidy(text: string | null): string | null {
  const trimmed = (text ?? '').trim();
  return trimmed === '' ? null : trimmed;
}
