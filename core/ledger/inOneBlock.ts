import type { Change } from "../workbook/change";

type Write = Extract<Change, { kind: "write" }>;

const isWrite = (change: Change): change is Write => change.kind === "write";

const isSamePlace = (one: Write, other: Write): boolean =>
  one.sheet === other.sheet &&
  one.row === other.row &&
  one.column === other.column &&
  one.cells.length === other.cells.length;

const follows = (later: Write, { sheet, row, column, cells }: Write): boolean =>
  later.sheet === sheet && later.column === column && later.row === row + cells.length;

/**
 * Changes that append to the ledger one after the other as one: looks first, then all rows in one block, and at last
 * where the ledger ends. A host that fails in between leaves the rows of all months or of none.
 */
export function inOneBlock(changes: readonly Change[]): Change[] {
  const blocks: Write[] = [];
  for (const write of changes.filter(isWrite)) {
    const before = blocks.findIndex((block) => follows(write, block));
    const block = blocks[before];
    if (block) blocks[before] = { ...block, cells: block.cells.concat(write.cells) };
    else {
      // The line that says where the ledger ends is written anew by each: the last one counts, and comes last.
      const old = blocks.findIndex((each) => isSamePlace(each, write));
      if (old >= 0) blocks.splice(old, 1);
      blocks.push(write);
    }
  }
  return [...changes.filter((change) => !isWrite(change)), ...blocks];
}
