import { tieToTopics, topicAbout, topicIds } from './tie-to-topics';

const ADDRESS = 'modulo@ticket.example';

describe('tieToTopics', () => {
  it('goes by what the file names before all else', () => {
    const tie = tieToTopics({ id: 'tributi', name: 'Tributi', address: ADDRESS, topics: ['canone', 'tribbuti'] });
    expect(tie).toEqual({ by: 'file', topics: ['canone'], unknown: ['tribbuti'] });
  });

  it('then by the id, whatever the name', () => {
    expect(tieToTopics({ id: 'canone', name: 'Tributi', address: ADDRESS })).toMatchObject({
      by: 'id',
      topics: ['canone'],
    });
  });

  it('then by the name, which may speak of several topics', () => {
    const tie = tieToTopics({ id: 'demografici', name: 'Anagrafe, Stato civile', address: ADDRESS });
    expect(tie).toEqual({ by: 'name', topics: ['anagrafe', 'stato-civile'], unknown: [] });
  });

  it('says so where no topic is meant; an empty list is none', () => {
    expect(tieToTopics({ id: 'x1', name: 'Zwölf', address: ADDRESS, topics: [] })).toEqual({
      by: 'none',
      topics: [],
      unknown: [],
    });
  });

  it.each(['Modulo Zeta', 'Programma Zeta', 'Software Zeta', 'Portale Zeta'])(
    'ties "%s", a name that says nothing, to nothing',
    (name) => {
      expect(tieToTopics({ id: 'zeta', name, address: ADDRESS })).toEqual({ by: 'none', topics: [], unknown: [] });
    },
  );

  it('goes by the rest of a name that has such a word', () => {
    expect(tieToTopics({ id: 'x1', name: 'Modulo tributi', address: ADDRESS }).topics).toContain('tributi');
  });

  it('knows what each topic is about', () => {
    for (const id of topicIds()) expect(topicAbout(id)).not.toBe('');
    expect(topicAbout('nessuno')).toBe('');
  });
});
