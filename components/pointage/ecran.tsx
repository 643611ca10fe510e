import Link from "next/link";
import { Qr } from "@/components/pointage/qr";
import { Mark } from "@/components/ui/mark";
import { formatPresences } from "@/lib/pointage/labels";
import type { Ecran as Page } from "@/lib/pointage/queries/ecran";
import { formatJour, formatMoment, formatPlage, jourOf } from "@/lib/time";

type Props = { espace: string; zone: string; page: Page };

/** What is read from the other end of a room: one code for the camera, the same to be typed, and who is there. */
export function Ecran({ espace, zone, page }: Props) {
  const { seance, montre, presents, attendus, ouvreLe } = page;
  return (
    <div className="mx-auto grid min-h-dvh max-w-wide grid-rows-[auto_1fr_auto] gap-8 px-6 py-8 sm:px-12 lg:py-12">
      <header className="flex flex-col gap-1">
        <p className="flex items-center gap-3 font-serif text-22">
          <Mark /> {seance.code}
        </p>
        <h1 className="font-serif text-28 font-medium first-letter:uppercase lg:text-36">
          {formatJour(jourOf(seance.debut, zone), { annee: true })},{" "}
          {formatPlage(seance.debut, seance.fin, zone)}
        </h1>
        {seance.lieu ? <p className="text-22 text-ink-soft">{seance.lieu}</p> : null}
      </header>
      {montre ? (
        <div className="grid items-center gap-10 lg:grid-cols-[minmax(0,28rem)_minmax(0,1fr)] lg:gap-16">
          <Qr
            adresse={montre.adresse}
            label={`Code à viser : il mène à « noter ma présence » pour ${seance.code}.`}
          />
          <div className="flex flex-col gap-6">
            <p className="max-w-reading font-serif text-28">
              Visez ce code avec votre téléphone pour noter votre présence.
            </p>
            <div className="flex flex-col gap-1">
              <p className="text-18 text-ink-soft">
                Ou tapez, à l’adresse {adresseCourte(montre.adresseCode)}
              </p>
              <p className="text-[clamp(2.75rem,9vw,6rem)] leading-none font-semibold tracking-[0.18em] tabular-nums">
                {montre.code}
              </p>
            </div>
          </div>
        </div>
      ) : (
        <p className="max-w-reading self-center font-serif text-28">
          La présence se note d’une demi-heure avant la séance jusqu’à la fin de la journée : à partir du{" "}
          {formatMoment(ouvreLe, zone)}, une fois la séance confirmée.
        </p>
      )}
      <footer className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-3">
        <p className="text-22">{formatPresences({ presents, attendus })}</p>
        <Link href={`/${espace}/seances/${seance.id}`} className="link py-2">
          Revenir à la séance
        </Link>
      </footer>
    </div>
  );
}

const adresseCourte = (adresse: string) => adresse.replace(/^https?:\/\//, "");
