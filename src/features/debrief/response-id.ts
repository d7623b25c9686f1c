/** The id of a response's heading on the page. */
export function responseId(turn: number): string {
  return `response-${turn}`;
}
