/** Lines to write on by hand; there is nothing in them to hear. */
export function EmptyLines({ count }: { count: number }) {
  return (
    <div className="sheet__lines" aria-hidden="true">
      {Array.from({ length: count }, (_, i) => (
        <span key={i} />
      ))}
    </div>
  );
}
