import { useEffect, useState, type RefObject } from 'react';

/** Whether an element fills the screen, and the way in and out; `toggle` is null where the browser cannot. */
export function useFullScreen(ref: RefObject<HTMLElement | null>) {
  const [full, setFull] = useState(false);
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  function toggle() {
    const change = full ? document.exitFullscreen() : ref.current?.requestFullscreen();
    // A browser may refuse: then everything stays as it is.
    change?.catch(() => undefined);
  }
  return { full, toggle: document.fullscreenEnabled ? toggle : null };
}
