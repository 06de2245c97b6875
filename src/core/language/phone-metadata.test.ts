import { readFileSync } from 'node:fs';
import { METADATA_FILE, phoneMetadataModule } from '../../../scripts/write-phone-metadata';

test('the committed numbering plan is that of the installed library', () => {
  expect(readFileSync(METADATA_FILE, 'utf8')).toBe(phoneMetadataModule());
});
