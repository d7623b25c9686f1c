import { useEffect, useRef, useState } from 'react';
import type { Line } from '../../core/attempt/attempt-type';
import type { Voice } from '../../core/ports';
import type { Scenario } from '../../core/scenario/scenario-type';
import { useServices } from '../../services/services';

/** How somebody speaks who is nobody of the cast: the device's own rate and pitch. */
const PLAIN = { rate: 1, pitch: 1 };

interface ReadAloud {
  on: boolean;
  /** All that was said so far, oldest first. */
  lines: readonly Line[];
  scenario: Scenario;
}

/** Reads what customers have said since the learner spoke, each line once, in the manner of its persona; true while it does. */
export function useReadAloud({ on, lines, scenario }: ReadAloud): boolean {
  const { voice } = useServices();
  const [reading, setReading] = useState(false);
  const read = useRef(0);
  useEffect(() => {
    const from = Math.max(read.current, lines.findLastIndex((l) => l.by === 'learner') + 1);
    if (!on || from >= lines.length) return;
    let current = true;
    let opened: Voice | null = null;
    async function readOut() {
      opened = await voice(scenario.language);
      if (!opened || !current) return;
      read.current = lines.length;
      setReading(true);
      for (const line of lines.slice(from)) {
        if (line.by === 'learner') continue;
        const manner = line.voice === undefined ? scenario.personas[line.member]?.voice : PLAIN;
        if (current && manner) await opened.speak(line.text, manner);
      }
      if (current) setReading(false);
    }
    void readOut();
    return () => {
      current = false;
      opened?.stop();
      setReading(false);
    };
  }, [on, lines, scenario, voice]);
  return reading;
}
