import { DEMO_DIRECTORY } from './defaults';
import { unreachable } from './reachable-address';
import { reviewDirectory } from './review-directory';

/** No reserved one; put together, so that no address of anybody stands here. */
const REAL_DOMAIN = ['fornitore', 'it'].join('.');

describe('reviewDirectory', () => {
  it('finds the demonstration unfit for use: a placeholder with reserved addresses', () => {
    const { problems, entries, uncovered } = reviewDirectory(DEMO_DIRECTORY);
    expect(problems[0]).toEqual({ kind: 'placeholder' });
    expect(problems.filter(({ kind }) => kind === 'reserved-domain')).toHaveLength(24);
    expect(entries.map(({ tie }) => tie.by)).toEqual(DEMO_DIRECTORY.modules.map(() => 'id'));
    expect(uncovered).toEqual([]);
  });

  it('finds nothing in a directory in order', () => {
    const modules = [{ id: 'trib', name: 'Tributi', address: `tributi@${REAL_DOMAIN}` }];
    const review = reviewDirectory({ name: 'Elenco', sourceUrl: null, placeholder: false, modules });
    expect(review.problems).toEqual([]);
    expect(review.entries[0]?.tie).toEqual({ by: 'name', topics: ['tributi'], unknown: [] });
    expect(review.uncovered).toContain('anagrafe');
    expect(review.uncovered).not.toContain('tributi');
  });

  it('finds unknown topics, with the one that was meant, and names that stand twice', () => {
    const modules = [
      { id: 'a', name: 'Tributi', address: 'a@b.test', topics: ['tribbuti', 'xyz'] },
      { id: 'b', name: 'tributi ', address: 'b@b.test' },
    ];
    const { problems } = reviewDirectory({ name: 'Elenco', sourceUrl: null, placeholder: false, modules });
    expect(problems).toEqual([
      { kind: 'reserved-domain', index: 0, address: 'a@b.test' },
      { kind: 'unknown-topic', index: 0, topic: 'tribbuti', similar: 'tributi' },
      { kind: 'unknown-topic', index: 0, topic: 'xyz', similar: null },
      { kind: 'reserved-domain', index: 1, address: 'b@b.test' },
      { kind: 'same-name', index: 1, first: 0, name: 'tributi ' },
    ]);
  });
});

describe('unreachable', () => {
  const at = (domain: string, local = 'modulo'): string => `${local}@${domain}`;

  it.each([
    [at('fornitore.it'), null],
    [at('ticket.fornitore.it', 'a.b-c+d'), null],
    [at('xn--fornitor-93a.it'), null],
    [at('ticket.example'), 'reserved-domain'],
    [at('mail.example.com'), 'reserved-domain'],
    [at('posta.LOCAL'), 'reserved-domain'],
    [at('192.168.1.1'), 'impossible'],
    [at('fornitore.i'), 'impossible'],
    [at('-fornitore.it'), 'impossible'],
    [at('fornitore-.it'), 'impossible'],
    [at('fornitore.it', '.modulo'), 'impossible'],
    [at('fornitore.it', 'mo..dulo'), 'impossible'],
    [at('fornitore.it', 'm'.repeat(65)), 'impossible'],
    [at(`${'f'.repeat(64)}.it`), 'impossible'],
  ])('of %s says %s', (address, expected) => {
    expect(unreachable(address)).toBe(expected);
  });
});
