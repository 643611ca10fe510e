import { Prose } from "@/components/ui/prose";

type Props = {
  /** Where it follows another. */
  titre?: string;
  corps: readonly { titre?: string; paragraphes: readonly string[]; reference?: string }[];
};

/** A versioned text of the service, at reading measure. */
export function Texte({ titre: ensemble, corps }: Props) {
  return (
    <Prose>
      {ensemble ? <h2>{ensemble}</h2> : null}
      {corps.map(({ titre, paragraphes, reference }) => (
        <section key={titre ?? paragraphes[0]}>
          {titre ? <h2>{titre}</h2> : null}
          {paragraphes.map((paragraphe) => (
            <p key={paragraphe} className="mt-3">
              {paragraphe}
            </p>
          ))}
          {reference ? <p className="mt-2 text-14 text-ink-soft">{reference}</p> : null}
        </section>
      ))}
    </Prose>
  );
}
