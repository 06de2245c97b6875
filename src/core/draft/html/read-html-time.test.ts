import { readHtml } from './read-html';

// What else the machine does at the moment must not decide.
jest.retryTimes(4);

describe('the time it takes to read HTML', () => {
  const SHAPES: Readonly<Record<string, (size: number) => string>> = {
    'Outlook paragraphs': (size) =>
      '<p class="MsoNormal" style="margin:0cm">Citt&agrave; <b>x</b>&nbsp;<o:p></o:p></p>\n'.repeat(size / 75),
    'unclosed quotes in tags': (size) => '<a "'.repeat(size / 4),
    'unclosed comments': (size) => '<!-- <!-'.repeat(size / 8),
    'dashes in a comment': (size) => `<!--${'-'.repeat(size)}`,
    'less-than signs': (size) => '<'.repeat(size),
    'nested blocks': (size) => '<div>'.repeat(size / 5),
    'nested blocks and stray ends': (size) => '<div>'.repeat(size / 10) + '</b></td></li></x>'.repeat(size / 36),
    'open inline elements, ends of others': (size) => '<i>'.repeat(size / 6) + '</span>'.repeat(size / 14),
    'list items under blocks': (size) => '<div>'.repeat(size / 10) + '<li></li>'.repeat(size / 18),
    'nested tables': (size) => '<table><tr><td>x'.repeat(size / 16),
    'many names': (size) => Array.from({ length: size / 10 }, (_, i) => `<x${String(i)}>`).join(''),
    attributes: (size) => `<p ${'class=a '.repeat(size / 8)}>`,
    ampersands: (size) => '&'.repeat(size),
    'digits of a reference': (size) => `&#${'1'.repeat(size)}`,
    'unclosed raw text': (size) => `<style>${'</styl '.repeat(size / 7)}`,
    styles: (size) => `<p style="${'display:none;'.repeat(size / 13)}">x`,
    'ruled boxes': (size) => '<div style="border-top:solid"><p>Da'.repeat(size / 34),
    spaces: (size) => `x${' '.repeat(size)}x`,
  };

  function milliseconds(html: string): number {
    let best = Infinity;
    for (let run = 0; run < 5; run += 1) {
      const start = performance.now();
      const { sourceOffset, text } = readHtml(html);
      sourceOffset(text.length);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  }

  it.each(Object.entries(SHAPES))('grows with the length only: %s', (_, shape) => {
    const small = milliseconds(shape(100_000));
    const large = milliseconds(shape(1_000_000));
    // Of very short times the clock, the compiler and the garbage collector say more than the reader.
    expect(large / Math.max(small, 12)).toBeLessThan(15);
  });
});
