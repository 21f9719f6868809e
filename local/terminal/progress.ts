/** Shows one changing line while work goes on. */
export interface Progress {
  step(text: string): void;
  done(): void;
}

/** Progress on the error stream of a terminal; silent where the stream is a file or a pipe. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { step: () => undefined, done: () => undefined };
  const clearLine = "\r\u001b[2K";
  return {
    step: (text) => void stream.write(`${clearLine}${text} …`),
    done: () => void stream.write(clearLine),
  };
}
