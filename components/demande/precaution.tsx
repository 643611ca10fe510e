import { PRECAUTIONS, type PrecautionCode } from "@/lib/texte/rules/precautions";

/** The sentence of the law or of the service beside the question it bears on, with where it comes from. */
export function Precaution({ code }: { code: PrecautionCode }) {
  const { texte, reference } = PRECAUTIONS[code];
  return (
    <figure className="max-w-form border-l-3 border-sea pl-4">
      <blockquote className="text-14">{texte}</blockquote>
      <figcaption className="mt-0.5 text-14 text-ink-soft">{reference}</figcaption>
    </figure>
  );
}
