import { describe, expect, it, vi } from 'vitest';
import { remember } from '../../src/core/remember';

describe('what is remembered', () => {
  const pair = (of: object, part: string) => ({ of, part });

  it('is made once for each object and part', () => {
    const make = vi.fn(pair);
    const known = remember(make);
    const [a, b] = [{}, {}];
    const first = known(a, 'x');
    expect(known(a, 'x')).toBe(first);
    expect(known(a, 'y')).toEqual({ of: a, part: 'y' });
    expect(known(b, 'x').of).toBe(b);
    expect(make).toHaveBeenCalledTimes(3);
  });

  it('is forgotten, the oldest first, where there are more than may be kept', () => {
    const make = vi.fn(pair);
    const known = remember(make, 2);
    const a = {};
    const [first, , third] = ['x', 'y', 'z'].map((part) => known(a, part));
    expect(known(a, 'z')).toBe(third);
    expect(known(a, 'y').part).toBe('y');
    expect(make).toHaveBeenCalledTimes(3);
    expect(known(a, 'x')).not.toBe(first);
    expect(known(a, 'x')).toEqual(first);
    expect(make).toHaveBeenCalledTimes(4);
  });
});
