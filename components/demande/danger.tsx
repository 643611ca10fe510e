import { Notice } from "@/components/ui/notice";
import { getTexte } from "@/lib/texte/rules/versions";

/** Where a danger is reported: outside the platform, and never in place of a demande. */
export function Danger() {
  const { titre, corps } = getTexte("danger");
  return (
    <Notice tone="danger" title={titre} className="max-w-form">
      {corps.map(({ titre: partie, paragraphes, reference }) => (
        <div key={paragraphes[0]}>
          {paragraphes.map((paragraphe) => (
            <p key={paragraphe}>
              {partie ? <strong>{partie}. </strong> : null}
              {paragraphe}
            </p>
          ))}
          {reference ? <p className="text-14 text-ink-soft">{reference}</p> : null}
        </div>
      ))}
    </Notice>
  );
}
