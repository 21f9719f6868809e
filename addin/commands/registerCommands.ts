import type { Asked } from "./asked";
import { ASKED } from "./asked";

/** What Office hands to the function of a button. */
type ButtonEvent = Pick<Office.AddinCommands.Event, "completed">;

type CarryOut = (asked: Asked) => Promise<void>;

/** Associates the ribbon's buttons with what they ask for. */
export function registerCommands(carryOut: CarryOut): void {
  for (const [id, asked] of Object.entries(ASKED))
    Office.actions.associate(id, (event: ButtonEvent) => void answer(event, asked, carryOut));
}

/** Office waits for `completed` in every case, and takes the button for stuck without it. */
async function answer(event: ButtonEvent, asked: Asked, carryOut: CarryOut): Promise<void> {
  try {
    await carryOut(asked);
  } finally {
    event.completed();
  }
}
