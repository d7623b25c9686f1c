import { Live } from '../live';
import { depth } from './head-at';

const slide = depth(3, 1);

/** Glasses, a little in front of the eyes. */
export function Glasses() {
  return (
    <Live of="g" draw={slide}>
      <path
        className="c-frame"
        d="M-43 -9Q-43 -14 -36 -14H-12Q-6 -14 -6 -8V2Q-7 15 -22 15Q-42 15 -43 -9ZM43 -9Q43 -14 36 -14H12Q6 -14 6 -8V2Q7 15 22 15Q42 15 43 -9ZM-6 -6Q0 -10 6 -6"
      />
    </Live>
  );
}
