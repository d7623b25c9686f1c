import type { Frame } from '../body/frame';
import { path } from './path';

/** Outline of the face about its middle (chin at y = 68), its chin swung by `turn`; the near cheek is fuller. */
export function facePath({ temple: t, jaw: j, chin: c }: Frame, turn: number): string {
  const x = turn * 9;
  const near = 1 + turn * 0.05;
  const far = 1 - turn * 0.05;
  return (
    path`M${-t * near} -12C${-t * near} 12 ${-j * near - 6 + x * 0.3} 34 ${-j + x * 0.5} 46` +
    path`C${-j * 0.72 + x} 60 ${-c + x} 68 ${x} 68` +
    path`C${c + x} 68 ${j * 0.72 + x} 60 ${j + x * 0.5} 46` +
    path`C${j * far + 6 + x * 0.3} 34 ${t * far} 12 ${t * far} -12C${t} -56 34 -78 0 -78C-34 -78 ${-t} -56 ${-t * near} -12Z`
  );
}
