/** Numbers per block: a megabyte. */
const BLOCK_BITS = 18;
const BLOCK = 1 << BLOCK_BITS;

/**
 * A list of unsigned numbers that grows block by block. A single array copied to a larger one each time would, with ten million
 * numbers, be copied twenty times and leave its old bytes to the garbage collector.
 */
export class NumberList {
  readonly #blocks: Uint32Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  at(index: number): number {
    return this.#blocks[index >>> BLOCK_BITS]?.[index & (BLOCK - 1)] ?? 0;
  }

  set(index: number, value: number): void {
    const block = this.#blocks[index >>> BLOCK_BITS];
    if (block) block[index & (BLOCK - 1)] = value;
  }

  push(value: number): void {
    if (this.#length >>> BLOCK_BITS === this.#blocks.length) this.#blocks.push(new Uint32Array(BLOCK));
    this.set(this.#length, value);
    this.#length += 1;
  }
}
