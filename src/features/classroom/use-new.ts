import { useEffect, useState } from 'react';

/** How long a customer speaks a line that a whole room reads. In ms. */
const SPEAKS = 3000;

/** True for a while after a value has changed, and at first. */
export function useNew(value: unknown): boolean {
  const [old, setOld] = useState<{ value: unknown } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setOld({ value }), SPEAKS);
    return () => clearTimeout(timer);
  }, [value]);
  return old?.value !== value;
}
