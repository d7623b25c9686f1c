import { useEffect, useRef, useState } from 'react';

/** Whether an element holds more than it can show; measured anew when its content changes. */
export function useOverflows<T extends HTMLElement>(content: string) {
  const ref = useRef<T>(null);
  const [overflows, setOverflows] = useState(false);
  // After the frame, which has laid it out already.
  useEffect(() => {
    const element = ref.current;
    if (element) setOverflows(element.scrollHeight > element.clientHeight + 1);
  }, [content]);
  return { ref, overflows };
}
