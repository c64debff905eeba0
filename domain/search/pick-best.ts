/** The rows with the highest scores, out of tens of thousands: sorting all of them would take most of a search's time. */
export function pickBest(rows: readonly number[], scores: Float32Array, most: number): readonly number[] {
  if (rows.length <= most) return rows;
  const best: number[] = [];
  let least = 0;
  for (const row of rows) {
    const score = scores[row] ?? 0;
    if (best.length === most && score <= least) continue;
    let at = best.length === most ? most - 1 : best.length;
    while (at > 0 && (scores[best[at - 1] ?? 0] ?? 0) < score) {
      best[at] = best[at - 1] ?? 0;
      at -= 1;
    }
    best[at] = row;
    if (best.length === most) least = scores[best[most - 1] ?? 0] ?? 0;
  }
  return best;
}
