/** The faces in which the page is set; a Chinese one takes a slow machine long to open. */
const FACES = [
  ['var(--sans)', '400'],
  ['var(--sans)', '600'],
  ['var(--serif)', '400'],
  ['var(--serif)', '600'],
] as const;

/**
 * Has each face opened in a task of its own, by measuring a character out of sight, so that the first page with all of them holds up
 * nobody who presses a key.
 */
export async function warmFonts(document: Document, pause: () => Promise<void>): Promise<void> {
  const probe = document.createElement('span');
  probe.textContent = '练';
  probe.setAttribute('aria-hidden', 'true');
  Object.assign(probe.style, { position: 'absolute', visibility: 'hidden' });
  document.body.append(probe);
  for (const [fontFamily, fontWeight] of FACES) {
    Object.assign(probe.style, { fontFamily, fontWeight });
    probe.getBoundingClientRect();
    await pause();
  }
  probe.remove();
}
