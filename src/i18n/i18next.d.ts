import 'i18next';
import type { classZh } from './class-zh';
import type { zhCN } from './zh-CN';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'page';
    resources: { page: typeof zhCN & typeof classZh };
  }
}
