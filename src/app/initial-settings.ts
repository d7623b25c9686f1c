import type { Settings, World } from '../core/ports';

/** The settings at the start: what was kept, completed by what suits most. Chinese comes first. */
export function initialSettings(
  kept: Partial<Settings>,
  languages: readonly string[],
  world: World,
): Settings {
  const first = languages[0] ?? 'zh';
  return {
    learner: kept.learner ?? world.id(),
    language: kept.language ?? (first.startsWith('zh') || !first.startsWith('en') ? 'zh' : 'en'),
    theme: kept.theme ?? 'system',
    waiting: kept.waiting ?? true,
    waitingFactor: kept.waitingFactor ?? 1,
    readAloud: kept.readAloud ?? false,
  };
}
