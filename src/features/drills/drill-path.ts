/** The address of a drill. */
export function drillPath(drill: string): string {
  return `/drill/${drill}`;
}

/** The address from which one is sent to the beat that comes next. */
export function nextPath(drill: string): string {
  return `${drillPath(drill)}/next`;
}

/** The address of one beat. */
export function beatPath(drill: string, beat: string): string {
  return `${drillPath(drill)}/beat/${beat}`;
}
