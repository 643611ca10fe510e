import { ecartOf } from "@/lib/protocole/rules/ecart";

type Props = { avant: string; apres: string };

/** A text with what was put in and taken out of it: by the mark-up, by words for who listens, and by more than a colour. */
export function Ecart({ avant, apres }: Props) {
  return (
    <p className="whitespace-pre-line">
      {ecartOf(avant, apres).map(({ sorte, texte }, rang) => {
        const key = `${sorte}-${rang}`;
        if (sorte === "MEME") return <span key={key}>{texte}</span>;
        return sorte === "AJOUT" ? (
          <ins
            key={key}
            className="bg-moss-wash font-semibold decoration-moss decoration-2 underline-offset-4"
          >
            <span className="sr-only"> [ajouté : </span>
            {texte}
            <span className="sr-only">] </span>
          </ins>
        ) : (
          <del key={key} className="bg-brick-wash text-ink-soft decoration-brick">
            <span className="sr-only"> [retiré : </span>
            {texte}
            <span className="sr-only">] </span>
          </del>
        );
      })}
    </p>
  );
}

/** How to read it. */
export function EcartLegende({ version }: { version: number }) {
  return (
    <p className="max-w-reading text-14 text-ink-soft">
      Par rapport à la version {version} :{" "}
      <ins className="bg-moss-wash font-semibold decoration-moss decoration-2 underline-offset-4">
        souligné, ce qui est ajouté
      </ins>{" "}
      ; <del className="bg-brick-wash decoration-brick">barré, ce qui est retiré</del>.
    </p>
  );
}
