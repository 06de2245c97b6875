import type { Analysis } from '../analysis';
import { defineRule } from './rule';
import type { RuleExamples } from './example';

export const rule = defineRule({
  id: 'attachment-size',
  part: 'attachments',
  severity: 'warning',
  paragraphs: ['ours'],
  applies: ({ draft }: Analysis) => draft.attachments !== null && draft.attachments.length > 0,
  check({ draft }, { settings }) {
    const { maxTotalBytes } = settings.attachments;
    const totalBytes = (draft.attachments ?? []).reduce((sum, { size }) => sum + size, 0);
    if (totalBytes <= maxTotalBytes) return [];
    return [
      {
        message: { rule: 'attachment-size', key: 'exceeded', data: { totalBytes, maxBytes: maxTotalBytes } },
        about: String(totalBytes),
      },
    ];
  },
});

const MB = 1024 * 1024;

export const examples = (): RuleExamples<'attachment-size'> => ({
  bad: [
    { attachments: [['video.mp4', 21 * MB]], finds: 'exceeded' },
    {
      attachments: [
        ['uno.pdf', 8 * MB],
        ['due.pdf', 7 * MB],
        ['tre.pdf', 6 * MB],
      ],
      finds: 'exceeded',
    },
    {
      attachments: [
        ['inline:foto.png', 15 * MB],
        ['elenco.zip', 6 * MB],
      ],
      finds: 'exceeded',
    },
    { attachments: [['banca-dati.zip', 20 * MB + 1]], finds: 'exceeded' },
    { attachments: [['tavole.pdf', 900 * MB]], finds: 'exceeded' },
    { attachments: [['scansioni.pdf', 25 * MB], 'ricalcolo.png'], finds: 'exceeded' },
    { attachments: [['inline:videata.bmp', 22 * MB]], finds: 'exceeded' },
    {
      attachments: Array.from({ length: 11 }, (_, page) => [`pagina-${page}.tif`, 2 * MB] as const),
      finds: 'exceeded',
    },
  ],
  good: [
    { attachments: [['banca-dati.zip', 20 * MB]], because: 'Exactly at the limit is within it.' },
    {
      attachments: [
        ['uno.pdf', 9 * MB],
        ['due.pdf', 10 * MB],
      ],
      because: 'Together below the limit.',
    },
    { attachments: [], because: 'Nothing is attached.' },
    { attachments: null, because: 'Where the host cannot list attachments, nothing is said.' },
    { attachments: [['vuoto.txt', 0]], because: 'An empty file weighs nothing.' },
    { attachments: ['ricalcolo.png'], because: 'One screenshot.' },
    { attachments: [['inline:foto.png', 19 * MB]], because: 'A large picture in the text, below the limit.' },
    {
      attachments: Array.from({ length: 10 }, (_, page) => [`pagina-${page}.tif`, 2 * MB] as const),
      because: 'Many files, together exactly at the limit.',
    },
  ],
});
