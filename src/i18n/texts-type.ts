import type { zhCN } from './zh-CN';

/** The same keys with any texts. */
export type Widen<T> = { [K in keyof T]: T[K] extends string ? string : Widen<T[K]> };

/** The keys that each language must have: those of the Chinese texts. */
export type Texts = Widen<typeof zhCN>;
