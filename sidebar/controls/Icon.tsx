/** Pictures of 16 × 16, drawn here: each is one path. */
const PATHS = {
  undo: "M6.2 3.2 2.5 6.9l3.7 3.7.7-.7-2.5-2.5H9.5a3 3 0 0 1 0 6H6v1h3.5a4 4 0 0 0 0-8H4.4l2.5-2.5z",
  redo: "m9.8 3.2 3.7 3.7-3.7 3.7-.7-.7 2.5-2.5H6.5a3 3 0 0 0 0 6H10v1H6.5a4 4 0 0 1 0-8h5.1L9.1 3.9z",
  back: "M10 3.5 5.5 8l4.5 4.5.7-.7L6.9 8l3.8-3.8z",
  forward: "M6 4.5 9.5 8 6 11.5l-.7-.7L8.1 8 5.3 5.2z",
  up: "m8 5 4.5 4.5-.7.7L8 6.4l-3.8 3.8-.7-.7z",
  down: "m8 11 4.5-4.5-.7-.7L8 9.6 4.2 5.8l-.7.7z",
  drag: "M5.5 3a1 1 0 1 1 0 2 1 1 0 0 1 0-2Zm0 4a1 1 0 1 1 0 2 1 1 0 0 1 0-2Zm0 4a1 1 0 1 1 0 2 1 1 0 0 1 0-2Zm5-8a1 1 0 1 1 0 2 1 1 0 0 1 0-2Zm0 4a1 1 0 1 1 0 2 1 1 0 0 1 0-2Zm0 4a1 1 0 1 1 0 2 1 1 0 0 1 0-2Z",
  remove:
    "M6.5 2.5h3a1 1 0 0 1 1 1H14v1h-1l-.7 8.1a1.5 1.5 0 0 1-1.5 1.4H5.2a1.5 1.5 0 0 1-1.5-1.4L3 4.5H2v-1h3.5a1 1 0 0 1 1-1ZM4 4.5l.7 8a.5.5 0 0 0 .5.5h5.6a.5.5 0 0 0 .5-.5l.7-8H4Zm2.5 2h1v4.5h-1V6.5Zm2 0h1v4.5h-1V6.5Z",
  add: "M7.5 3h1v4.5H13v1H8.5V13h-1V8.5H3v-1h4.5z",
  close: "m3.5 4.2.7-.7L8 7.3l3.8-3.8.7.7L8.7 8l3.8 3.8-.7.7L8 8.7l-3.8 3.8-.7-.7L7.3 8 3.5 4.2Z",
  warning:
    "M8 2c.36 0 .7.2.87.52l5 9.5A1 1 0 0 1 13 13.5H3a1 1 0 0 1-.87-1.48l5-9.5A.98.98 0 0 1 8 2Zm0 1L3 12.5h10L8 3Zm-.5 3h1v3.5h-1V6Zm.5 4.3a.7.7 0 1 1 0 1.4.7.7 0 0 1 0-1.4Z",
  error:
    "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Zm0 1a5 5 0 1 0 0 10A5 5 0 0 0 8 3Zm-.5 2h1v4h-1V5Zm.5 5a.7.7 0 1 1 0 1.4A.7.7 0 0 1 8 10Z",
  info: "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Zm0 1a5 5 0 1 0 0 10A5 5 0 0 0 8 3Zm-.5 4h1v4h-1V7ZM8 4.8a.7.7 0 1 1 0 1.4.7.7 0 0 1 0-1.4Z",
  done: "m6.5 11.7-4-4 .7-.7 3.3 3.3L12.8 4l.7.7z",
  locked:
    "M8 2a3 3 0 0 1 3 3v1h.5A1.5 1.5 0 0 1 13 7.5v5a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 12.5v-5A1.5 1.5 0 0 1 4.5 6H5V5a3 3 0 0 1 3-3Zm0 1a2 2 0 0 0-2 2v1h4V5a2 2 0 0 0-2-2ZM4.5 7a.5.5 0 0 0-.5.5v5c0 .3.2.5.5.5h7a.5.5 0 0 0 .5-.5v-5a.5.5 0 0 0-.5-.5h-7Z",
  unlocked:
    "M8 2a3 3 0 0 1 2.9 2.3l-1 .2A2 2 0 0 0 6 5v1h5.5A1.5 1.5 0 0 1 13 7.5v5a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 12.5v-5A1.5 1.5 0 0 1 4.5 6H5V5a3 3 0 0 1 3-3ZM4.5 7a.5.5 0 0 0-.5.5v5c0 .3.2.5.5.5h7a.5.5 0 0 0 .5-.5v-5a.5.5 0 0 0-.5-.5h-7Z",
} as const;

/** The name of a picture. */
export type IconName = keyof typeof PATHS;

/** A picture beside words or inside a button that has a label: a screen reader passes it over. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      class={`icon icon-${name}`}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
