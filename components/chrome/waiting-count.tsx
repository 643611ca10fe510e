/** The ochre point and how many: what waits for you there. */
export function WaitingCount({ count = 0 }: { count?: number }) {
  if (count === 0) return null;
  return (
    <span className="ml-auto flex items-center gap-1.5 text-14 font-semibold text-ochre-ink">
      <span aria-hidden="true" className="size-2 rounded-full bg-ochre" />
      {count}
      <span className="sr-only"> en attente</span>
    </span>
  );
}
