import { drillProgress, type DrillProgress } from '../../core/practice/drill-progress';
import { readPractised } from '../../core/practice/read-practised';
import type { Language } from '../../core/rubric/context';
import { drillBeatOf } from '../../core/scenario/drill-beat-id';
import type { ScenarioIndex } from '../../core/scenario/scenario-index';
import type { DrillText } from '../../core/scenario/scenario-type';
import { useLoaded } from '../../services/use-loaded';

/** A drill with how far the learner is with it. */
export interface DrillData {
  drill: DrillText;
  index: ScenarioIndex;
  progress: DrillProgress;
}

/** Loads a drill with its progress; null while it is loaded. */
export function useDrill(id: string, language: Language): DrillData | Error | null {
  return useLoaded(`${id}.${language}`, async ({ library, store }) => {
    const [drill, index, attempts] = await Promise.all([
      library.drill(id, language),
      library.index(language),
      // A drill can be practised where nothing can be read of what was before.
      readPractised(store, ({ begun }) => drillBeatOf(begun.exercise)?.drill === id).catch(
        () => [],
      ),
    ]);
    const beats = Object.keys(drill.beats);
    return { drill, index, progress: drillProgress({ drill: id, beats }, attempts) };
  });
}
