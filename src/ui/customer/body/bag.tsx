import { Live } from '../live';
import type { Pose } from '../pose/pose-type';
import { path } from '../shapes/path';
import { round } from '../shapes/round';

/** The bag under the arm of a customer who is going. */
export function Bag() {
  const place = ({ bag }: Pose) => ({
    transform: path`translate(${166} ${372 + (1 - bag) * 90}) rotate(-9)`,
    opacity: round(Math.max(0, Math.min(1, bag * 2 - 0.4))),
  });
  return (
    <Live of="g" draw={place}>
      <path className="c-line" d="M-26 -42C-26 -66 26 -66 26 -42" />
      <path
        className="c-bag"
        d="M-72 -42H72Q78 -42 78 -36V44Q78 52 70 52H-70Q-78 52 -78 44V-36Q-78 -42 -72 -42Z"
      />
      <path className="c-bag-2 c-bare" d="M-76 14H76V44Q76 50 70 50H-70Q-76 50 -76 44Z" />
      <path className="c-line" d="M-78 -8C-40 8 40 8 78 -8" />
      <path className="c-dial" d="M-7 -6H7V10H-7Z" />
    </Live>
  );
}
