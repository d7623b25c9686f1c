/** Rows of a sparse matrix (compressed): row i has the columns `cols[from[i]] … cols[from[i+1]−1]` with their values. */
export interface Sparse {
  rows: number;
  width: number;
  from: Int32Array;
  cols: Int32Array;
  vals: Float32Array;
}

/** Packs rows of [column, value] pairs into a sparse matrix of the given width. */
export function pack(rows: readonly (readonly [number, number][])[], width: number): Sparse {
  let n = 0;
  for (const row of rows) n += row.length;
  const out: Sparse = {
    rows: rows.length,
    width,
    from: new Int32Array(rows.length + 1),
    cols: new Int32Array(n),
    vals: new Float32Array(n),
  };
  let at = 0;
  rows.forEach((row, i) => {
    for (const [col, val] of row) {
      out.cols[at] = col;
      out.vals[at] = val;
      at += 1;
    }
    out.from[i + 1] = at;
  });
  return out;
}
