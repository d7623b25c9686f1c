import type { SceneShapes } from './scene-shapes';

/** The customer at home, at the other end of a telephone line. */
export const PHONE: SceneShapes = {
  back: [
    ['wall', 'M0 0H800V500H0Z'],
    ['wall-2', 'M0 400H800V500H0Z'],
    ['lamp', 'M616 150H696L716 220H596Z'],
    ['soft', 'M656 220V400M626 402H686'],
    ['frame', 'M120 90H220V170H120ZM236 110H296V170H236Z'],
    ['far', 'M120 170L150 124L176 152L190 138L220 170Z'],
    ['sky', 'M150 300Q150 276 176 276H624Q650 276 650 300V420H150Z'],
    ['soft', 'M400 276V400M150 400H650'],
    [
      'green-2',
      'M110 352Q110 330 134 330Q156 330 156 352V450H110ZM644 352Q644 330 668 330Q690 330 690 352V450H644Z',
    ],
    [
      'wave',
      'M34 210a40 40 0 0 1 0 60M52 192a66 66 0 0 1 0 96M70 174a92 92 0 0 1 0 132M766 210a40 40 0 0 0 0 60M748 192a66 66 0 0 0 0 96M730 174a92 92 0 0 0 0 132',
    ],
  ],
};
