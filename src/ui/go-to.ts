/** Scrolls to an element and puts the focus there, without touching the hash, which belongs to the router. */
export function goTo(id: string): void {
  const element = document.getElementById(id);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'start' });
}
