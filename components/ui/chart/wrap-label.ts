/** Cuts a label into lines of at most `width` characters, at spaces; svg text does not wrap by itself. */
export function wrapLabel(label: string, width = 42): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of label.split(" ")) {
    if (line && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  return [...lines, line];
}
