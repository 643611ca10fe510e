/** The shape of what is coming, and a word for those who listen. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  return (
    <div role="status" className="flex flex-col gap-4">
      <span className="sr-only">Chargement…</span>
      <span className="h-9 w-2/3 max-w-96 animate-pulse rounded-md bg-rule" />
      {Array.from({ length: lines }, (_, line) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: identical lines
          key={line}
          className="h-5 w-full max-w-reading animate-pulse rounded-sm bg-rule odd:w-5/6"
        />
      ))}
    </div>
  );
}
