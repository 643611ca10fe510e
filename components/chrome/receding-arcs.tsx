/** The mark, large and quiet: the point, and what draws back from it to see it whole. */
export function RecedingArcs({ className }: { className?: string }) {
  return (
    <svg viewBox="10 -72 460 450" fill="none" strokeLinecap="round" aria-hidden="true" className={className}>
      <circle cx="92" cy="302" r="15" className="fill-ochre" />
      <g className="stroke-sea">
        <path d="M139.7 357.1A84 84 0 1 0 36.9 254.3" strokeWidth="11" />
        <path d="M209.8 368.1A136 136 0 1 0 25.9 184.2" strokeWidth="6" className="opacity-80" />
        <path d="M301.4 363.1A192 192 0 1 0 30.9 92.6" strokeWidth="3" className="opacity-60" />
        <path d="M409 335.9A250 250 0 0 0 58.1 -15" strokeWidth="1.5" className="opacity-45" />
      </g>
    </svg>
  );
}
