import { Live } from '../live';
import type { Pose } from '../pose/pose-type';
import { mouthPath, type Mouth as Parts } from '../shapes/mouth-path';

const PARTS: [keyof Parts, string][] = [
  ['inside', 'c-mouth'],
  ['tongue', 'c-tongue'],
  ['teeth', 'c-teeth'],
];

/** The mouth; `lips` are painted for women, hinted at for men. */
export function Mouth({ lips }: { lips: boolean }) {
  const part =
    (name: keyof Parts) =>
    ({ curve, open, width, smirk }: Pose) => ({
      d: mouthPath(curve, open, width, smirk)[name],
    });
  return (
    <g transform="translate(0 42)">
      {lips && <Live of="path" className="c-lips c-bare" draw={part('lowerLip')} />}
      {lips && <Live of="path" className="c-lips c-bare" draw={part('upperLip')} />}
      {PARTS.map(([name, className]) => (
        <Live key={name} of="path" className={`${className} c-bare`} draw={part(name)} />
      ))}
      <Live of="path" className="c-line c-mouth-line" draw={part('line')} />
      <Live of="path" className="c-lower" draw={part('below')} />
    </g>
  );
}
