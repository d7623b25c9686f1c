import { describe, expect, it } from 'vitest';
import { blinkAt } from '../../../src/ui/customer/pose/blink-at';
import { expression } from '../../../src/ui/customer/pose/expression';
import { poseOf } from '../../../src/ui/customer/pose/pose-of';
import { springPose } from '../../../src/ui/customer/pose/spring-pose';

const times = Array.from({ length: 6000 }, (_, i) => i / 100);

describe('blinking', () => {
  it('comes at uneven times, always the same for the same customer, never for long', () => {
    const starts = times.filter((t) => blinkAt(t, 3) > 0 && blinkAt(t - 0.01, 3) === 0);
    const gaps = starts.slice(1).map((t, i) => Math.round((t - (starts[i] ?? 0)) * 10));
    expect(starts.length).toBeGreaterThan(10);
    expect(new Set(gaps).size).toBeGreaterThan(5);
    expect(times.filter((t) => blinkAt(t, 3) > 0.5).length / times.length).toBeLessThan(0.08);
    expect(blinkAt(12.3, 3)).toBe(blinkAt(12.3, 3));
  });
});

describe('springs', () => {
  it('reach the next mood within two seconds and stay there', () => {
    const target = poseOf(expression({ trust: 'won', patience: 'calm' }, 'calm'));
    let pose = poseOf(expression({ trust: 'closed', patience: 'calm' }, 'calm'));
    let speed = {};
    for (let i = 0; i < 120; i += 1) [pose, speed] = springPose(pose, speed, target, 1 / 60);
    for (const key of Object.keys(target) as (keyof typeof target)[]) {
      expect(pose[key]).toBeCloseTo(target[key], 0);
    }
  });
});
