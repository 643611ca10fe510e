import { Disclosure } from "@/components/ui/disclosure";
import { Prose } from "@/components/ui/prose";
import { getTexte, getTexteVersion } from "@/lib/texte/rules/versions";

/** The text that is read with the person, in the version in force or the one a record names. */
export function TexteLu({ version }: { version?: string }) {
  const texte = (version && getTexteVersion("consentement", version)) || getTexte("consentement");
  return (
    <div className="max-w-form">
      <Disclosure summary={`Le texte lu avec la personne (version ${texte.version})`}>
        <Prose>
          {texte.corps.map(({ titre, paragraphes, reference }) => (
            <section key={titre ?? paragraphes[0]}>
              {titre ? <h3>{titre}</h3> : null}
              {paragraphes.map((paragraphe) => (
                <p key={paragraphe}>{paragraphe}</p>
              ))}
              {reference ? <p className="text-14 text-ink-soft">{reference}</p> : null}
            </section>
          ))}
        </Prose>
      </Disclosure>
    </div>
  );
}
