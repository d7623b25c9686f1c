/** Ends the task under way, so that the page can draw and hear before what comes next. */
export function nextTask(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}
