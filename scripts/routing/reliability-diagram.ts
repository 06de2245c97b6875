import type { Bin } from './calibration';

const SIZE = 320;
const MARGIN = 40;

/** An SVG: what first suggestions say of themselves (across) and how many are right (up); on the diagonal both agree. */
export function reliabilityDiagram(bins: readonly Bin[]): string {
  const x = (share: number) => (MARGIN + share * SIZE).toFixed(1);
  const y = (share: number) => (MARGIN + (1 - share) * SIZE).toFixed(1);
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1]
    .map(
      (share) =>
        `<text x="${x(share)}" y="${MARGIN + SIZE + 16}" text-anchor="middle">${share}</text>` +
        `<text x="${MARGIN - 8}" y="${y(share)}" text-anchor="end" dominant-baseline="middle">${share}</text>`,
    )
    .join('\n');
  const dots = bins
    .map(
      ({ count, meanConfidence, rightShare }) =>
        `<circle cx="${x(meanConfidence)}" cy="${y(rightShare)}" r="${Math.max(2.5, Math.sqrt(count) / 2).toFixed(1)}">` +
        `<title>${count}: says ${meanConfidence.toFixed(2)}, right ${rightShare.toFixed(2)}</title></circle>`,
    )
    .join('\n');
  const whole = SIZE + 2 * MARGIN;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${whole}" width="${whole}" height="${whole}" font-family="sans-serif" font-size="11" role="img" aria-label="Confidence and share of right first suggestions">
<rect width="${whole}" height="${whole}" fill="#fff"/>
<rect x="${MARGIN}" y="${MARGIN}" width="${SIZE}" height="${SIZE}" fill="none" stroke="#888"/>
<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#888" stroke-dasharray="4 4"/>
${ticks}
<text x="${x(0.5)}" y="${whole - 6}" text-anchor="middle">confidence</text>
<text x="12" y="${y(0.5)}" text-anchor="middle" transform="rotate(-90 12 ${y(0.5)})">share that is right</text>
<g fill="#0f6cbd">
${dots}
</g>
</svg>
`;
}
