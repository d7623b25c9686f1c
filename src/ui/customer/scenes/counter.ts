import type { SceneShapes } from './scene-shapes';

/** A bank counter: a panelled wall, a number board, a clock, plants. */
export const COUNTER: SceneShapes = {
  back: [
    ['wall', 'M0 0H800V500H0Z'],
    ['wall-2', 'M0 0H800V64H0Z'],
    ['lamp', 'M110 64H210L226 84H94ZM350 64H450L466 84H334ZM590 64H690L706 84H574Z'],
    ['trim', 'M96 130H296V236H96Z'],
    ['screen', 'M106 140H286V226H106Z'],
    ['soft', 'M122 160H196M122 182H230M122 204H180M246 160H270M246 182H270M246 204H270'],
    ['screen', 'M604 168a36 36 0 1 1 72 0a36 36 0 1 1 -72 0Z'],
    ['soft', 'M640 146V168L656 178'],
    ['wood', 'M0 330H800V500H0Z'],
    ['soft', 'M0 330H800M134 330V500M268 330V500M402 330V500M536 330V500M670 330V500'],
    [
      'green',
      'M724 330C700 300 700 258 720 240C722 268 728 282 734 300C736 262 752 244 776 240C770 268 764 300 744 330Z',
    ],
    ['trim', 'M712 326H758L752 380H718Z'],
  ],
  front: [
    ['desk', 'M0 462H800V500H0Z'],
    ['desk-2', 'M0 462H800V474H0Z'],
    ['paper', 'M560 462L640 462L652 474L556 474Z'],
    ['desk-2', 'M120 440H150L154 462H116Z'],
  ],
};
