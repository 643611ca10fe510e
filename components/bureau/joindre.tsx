import type { Joignable } from "@/lib/bureau/rules";

/** Past a few people one writes to them all, from the page the line leads to. */
const AU_PLUS = 3;

/** How they are reached, each a link of its own over the row's. */
export function Joindre({ qui }: { qui: readonly Joignable[] }) {
  const joignables = qui.filter(({ telephone, courriel }) => telephone ?? courriel);
  if (joignables.length === 0 || joignables.length > AU_PLUS) return null;
  return joignables.map(({ nom, telephone, courriel }) => (
    <span key={nom} className="flex flex-wrap items-center gap-x-4">
      {qui.length > 1 ? <span>{nom}</span> : null}
      {telephone ? (
        <a className="link relative z-10 py-1" href={`tel:${telephone.replace(/[ .-]/g, "")}`}>
          {telephone}
        </a>
      ) : null}
      {courriel ? (
        <a className="link relative z-10 py-1 break-all" href={`mailto:${courriel}`}>
          {courriel}
        </a>
      ) : null}
    </span>
  ));
}
