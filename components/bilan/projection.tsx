import { Mark } from "@/components/ui/mark";
import type { Vue } from "@/lib/bilan/rules/document/projection";
import type { Graphique } from "@/lib/document";
import { Dessin } from "./dessin";
import { Touches } from "./touches";

type Props = { titre: string; sortie: string; vues: readonly Vue[] };

/** The bilan for the room: one idea a screen, one under the other; arrows, anchors or the wheel go from one to the next. */
export function Projection({ titre, sortie, vues }: Props) {
  return (
    <main
      id="contenu"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard.
      tabIndex={0}
      aria-label={titre}
      className="h-dvh snap-y snap-proximity overflow-y-auto motion-safe:scroll-smooth sm:snap-mandatory print:h-auto print:overflow-visible"
    >
      <Touches />
      {vues.map((vue, rang) => (
        <section
          key={`${vue.genre}-${vue.titre}`}
          id={`vue-${rang + 1}`}
          aria-labelledby={`vue-${rang + 1}-titre`}
          className="mx-auto flex min-h-dvh max-w-wide snap-start flex-col gap-8 px-6 py-6 sm:px-16 sm:py-10 print:min-h-[14cm] print:gap-4 print:break-after-page print:break-inside-avoid print:last:break-after-auto"
        >
          <div className="flex items-center gap-3 text-ink-soft" aria-hidden="true">
            <Mark />
            <span className="text-14">{titre}</span>
          </div>
          <div className="flex grow flex-col justify-center gap-8 sm:gap-12">
            <h2
              id={`vue-${rang + 1}-titre`}
              className={
                vue.genre === "ouverture"
                  ? "font-serif text-36 sm:text-[4.5rem] sm:leading-none"
                  : "page-title"
              }
            >
              {vue.titre}
            </h2>
            <Contenu vue={vue} />
          </div>
          <nav
            aria-label={`Écran ${rang + 1}`}
            className="no-print flex items-center gap-6 text-14 text-ink-soft"
          >
            {rang > 0 ? (
              <a className="link inline-flex min-h-11 items-center" href={`#vue-${rang}`}>
                Précédent
              </a>
            ) : null}
            {rang < vues.length - 1 ? (
              <a className="link inline-flex min-h-11 items-center" href={`#vue-${rang + 2}`}>
                Suivant
              </a>
            ) : null}
            <span className="tabular-nums">
              {rang + 1} sur {vues.length}
            </span>
            <a className="link ml-auto inline-flex min-h-11 items-center" href={sortie}>
              Quitter
            </a>
          </nav>
        </section>
      ))}
    </main>
  );
}

function Contenu({ vue }: { vue: Vue }) {
  if (vue.genre === "reperes")
    return (
      <dl className="grid gap-x-12 gap-y-8 sm:grid-cols-3 sm:gap-y-14">
        {vue.reperes.map(([valeur, nom]) => (
          <div key={nom} className="flex flex-col-reverse gap-1">
            <dt className="text-18 text-ink-soft sm:text-22">{nom}</dt>
            <dd className="font-serif text-36 text-sea tabular-nums sm:text-[4rem] sm:leading-none">
              {valeur}
            </dd>
          </div>
        ))}
      </dl>
    );
  if (vue.genre === "graphique") return <GrandDessin graphique={vue.graphique} />;
  const lignes = vue.genre === "phrases" ? vue.phrases : vue.lignes;
  const grand = vue.genre === "phrases";
  return (
    <div className="flex max-w-[56rem] flex-col gap-6">
      {lignes.map((ligne) => (
        <p
          key={ligne}
          className={
            grand ? "text-22 sm:text-28 sm:leading-[1.45]" : "text-18 break-words text-ink-soft sm:text-22"
          }
        >
          {ligne}
        </p>
      ))}
    </div>
  );
}

/** So many bars have room to be larger. */
const PEU = 6;

/** As large as the room asks for. */
const GrandDessin = ({ graphique }: { graphique: Graphique }) => (
  <div
    className={
      graphique.rangs.flatMap(({ barres }) => barres).length > PEU
        ? "max-w-[64rem]"
        : "max-w-[72rem] sm:[zoom:1.45] print:[zoom:1]"
    }
  >
    <Dessin graphique={graphique} />
  </div>
);
