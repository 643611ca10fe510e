"use client";

import { useContext } from "react";
import { Imprimer } from "@/components/seance/imprimer";
import { FormContext } from "@/components/ui/form-context";
import { Notice } from "@/components/ui/notice";
import type { Feuille } from "@/lib/membre/queries/feuille";

/** The slips, shown this once: one a person, to cut out and hand over. */
export function FeuilleBandes({ site }: { site: string }) {
  const { given } = useContext(FormContext).state;
  if (!given) return null;
  const { bandes, avant } = JSON.parse(given) as Feuille;
  return (
    <>
      <Notice tone="success" title="La feuille est prête" action={<Imprimer />} className="no-print">
        <p>
          Imprimez-la maintenant : ces codes ne s’afficheront plus. Une feuille perdue se refait en un
          instant, et ferme la première.
        </p>
      </Notice>
      <ul className="flex max-w-4xl flex-col border-b border-dashed border-edge">
        {bandes.map(({ id, prenom, nom, structure, email, code }) => (
          <li
            key={id}
            className="grid gap-x-8 gap-y-2 border-t border-dashed border-edge py-5 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] print:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]"
          >
            <div className="flex flex-col">
              <h2 className="font-serif text-18 font-medium">
                {prenom} {nom}
              </h2>
              {structure ? <span className="text-ink-soft">{structure}</span> : null}
              <span className="mt-2 text-14 text-ink-soft">Votre code</span>
              <span className="text-22 tracking-wide whitespace-nowrap">{code}</span>
            </div>
            <ol className="flex list-decimal flex-col gap-1 pl-5 text-14">
              <li>
                Ouvrez <span className="font-semibold wrap-anywhere">{site}</span>
              </li>
              <li>
                Connectez-vous avec <span className="font-semibold wrap-anywhere">{email}</span> et ce code.
                Si vous avez déjà un compte : avec votre mot de passe, puis donnez ce code.
              </li>
              <li>Choisissez votre mot de passe. Le code sert une fois, avant le {avant}.</li>
            </ol>
          </li>
        ))}
      </ul>
    </>
  );
}
