/** So many times within this time (ms) is an accident; one more is a page that fights. */
const mostFights = 5;
const withinMs = 10_000;

/** Counts how often the page takes the panel away or covers it. Each call is one more; true: it is too many, and the panel had better give way. */
export function countFights(now: () => number = () => performance.now()): () => boolean {
  let fights: number[] = [];
  return () => {
    fights = fights.filter((at) => now() - at < withinMs);
    if (fights.length >= mostFights) return true;
    fights.push(now());
    return false;
  };
}
