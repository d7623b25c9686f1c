import type { ReactNode } from 'react';
import type { Look } from '../../../core/scenario/schema/look-schema';

type Kind = Look['clothes'];

const SHIRT_COLLAR = (
  <path
    className="c-white"
    d="M-26 206L-38 222L-22 250L0 237L22 250L38 222L26 206C20 226 8 235 0 237C-8 235 -20 226 -26 206Z"
  />
);

/** What is drawn on the trunk and ends at its edge. */
const FRONTS: Record<Kind, ReactNode> = {
  suit: (
    <>
      <path
        className="c-line"
        d="M0 346C4 390 4 430 6 500M42 312L72 306M-78 410L-44 404M44 404L78 410"
      />
      <path className="c-button" d="M10 372h.1M12 416h.1" />
    </>
  ),
  shirt: (
    <>
      <path
        className="c-line"
        d="M-2 246C-1 330 -1 420 -2 500M9 250C10 330 10 420 9 500M36 302H74V338L55 348L36 338Z"
      />
      <path className="c-button" d="M4 276h.1M4 324h.1M4 372h.1M4 420h.1" />
    </>
  ),
  polo: (
    <>
      <path className="c-line" d="M-5 244V306H7V248" />
      <path className="c-button" d="M1 270h.1M1 292h.1" />
    </>
  ),
  jacket: (
    <>
      <path className="c-line" d="M-5 288V500M5 288V500M-70 356L-50 394M70 356L50 394" />
      <path className="c-zip" d="M0 292V500" />
    </>
  ),
  cardigan: <path className="c-knit" d="M-44 300V480M-66 310V480M44 300V480M66 310V480" />,
  workwear: (
    <>
      <path className="c-strip" d="M-150 366H150V386H-150Z" />
      <path
        className="c-line"
        d="M-4 262V500M6 262V500M-80 300H-36V344H-80ZM36 300H80V344H36ZM-80 312L-58 320L-36 312M36 312L58 320L80 312"
      />
    </>
  ),
  padded: (
    <>
      <path
        className="c-line"
        d="M-150 292C-60 306 60 306 150 292M-150 334C-60 348 60 348 150 334M-150 376C-60 390 60 390 150 376M-150 418C-60 432 60 432 150 418"
      />
      <path className="c-zip" d="M0 242V500" />
    </>
  ),
  blouse: (
    <>
      <path
        className="c-line"
        d="M0 246V500M-20 284C-16 330 -22 400 -18 500M20 284C16 330 22 400 18 500"
      />
      <path className="c-button" d="M0 274h.1M0 312h.1M0 350h.1M0 388h.1" />
    </>
  ),
};

/** What lies over neck and chest. */
const COLLARS: Record<Kind, (woman: boolean) => ReactNode> = {
  suit: (woman) => (
    <>
      <path
        className="c-white"
        d={
          woman
            ? 'M-36 206C-22 266 22 266 36 206L0 344Z'
            : 'M-34 212C-20 222 -10 234 0 237C10 234 20 222 34 212L0 344Z'
        }
      />
      {woman || <path className="c-tie" d="M-8 238H8L6 252L12 318L0 334L-12 318L-6 252Z" />}
      {woman || SHIRT_COLLAR}
      <path
        className="c-cloth"
        d="M-36 204L-60 238L-45 254L-52 264L0 348C-16 300 -29 250 -32 212Z"
      />
      <path className="c-cloth" d="M36 204L60 238L45 254L52 264L0 348C16 300 29 250 32 212Z" />
    </>
  ),
  shirt: () => (
    <path
      className="c-cloth"
      d="M-28 204L-42 222L-26 256L4 248C-12 240 -22 222 -28 204ZM28 204L42 222L26 256L4 248C14 240 22 222 28 204Z"
    />
  ),
  polo: () => (
    <>
      <path className="c-skin c-bare" d="M-12 232L1 266L12 232Z" />
      <path
        className="c-cloth"
        d="M-29 204L-42 220L-30 252L-3 258C-14 240 -24 222 -29 204ZM29 204L42 220L30 252L5 258C14 240 24 222 29 204Z"
      />
    </>
  ),
  jacket: () => (
    <>
      <path className="c-white" d="M-34 206C-20 248 20 248 34 206L8 292H-8Z" />
      <path
        className="c-cloth"
        d="M-31 200C-42 210 -50 222 -52 234L-28 268L-5 290C-17 256 -25 228 -31 200ZM31 200C42 210 50 222 52 234L28 268L5 290C17 256 25 228 31 200Z"
      />
    </>
  ),
  cardigan: (woman) => (
    <>
      <path
        className="c-white"
        d={
          woman
            ? 'M-36 206C-24 256 24 256 36 206L0 336Z'
            : 'M-34 212C-20 222 -10 234 0 237C10 234 20 222 34 212L0 336Z'
        }
      />
      {woman || SHIRT_COLLAR}
      <path
        className="c-rib"
        d="M-34 202L-47 214C-44 260 -22 306 -8 340L-8 500H8V340C22 306 44 260 47 214L34 202C30 250 14 300 0 332C-14 300 -30 250 -34 202Z"
      />
      <path className="c-line" d="M0 334V500" />
      <path className="c-button" d="M4 356h.1M4 396h.1M4 436h.1" />
    </>
  ),
  workwear: () => (
    <>
      <path className="c-white" d="M-26 206C-16 246 16 246 26 206L6 266H-6Z" />
      <path
        className="c-cloth"
        d="M-29 203L-44 220L-30 258L-4 264C-16 244 -26 224 -29 203ZM29 203L44 220L30 258L4 264C16 244 26 224 29 203Z"
      />
    </>
  ),
  padded: () => (
    <>
      <path
        className="c-cloth"
        d="M-36 194C-48 210 -50 234 -44 252C-20 274 20 274 44 252C50 234 48 210 36 194C34 222 20 240 0 242C-20 240 -34 222 -36 194Z"
      />
      <path className="c-line" d="M-46 228C-20 254 20 254 46 228" />
    </>
  ),
  blouse: () => (
    <path
      className="c-cloth"
      d="M-24 207C-40 214 -48 230 -42 246C-26 262 -8 258 0 247C-12 240 -21 226 -24 207ZM24 207C40 214 48 230 42 246C26 262 8 258 0 247C12 240 21 226 24 207Z"
    />
  ),
};

/** The front of the clothes, about the middle of the chest. */
export function Front({ kind }: { kind: Kind }) {
  return FRONTS[kind];
}

/** Collar, lapels and what shows between them. */
export function Collar({ kind, woman }: { kind: Kind; woman: boolean }) {
  return COLLARS[kind](woman);
}
