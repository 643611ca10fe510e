import type { EtapeFiche } from "@/lib/demande/queries/brouillon-etape";
import type { Jour } from "@/lib/time";
import { EtapeCadre } from "./etape-cadre";
import { EtapeConsentement } from "./etape-consentement";
import { EtapePrecautions } from "./etape-precautions";
import { EtapeSituation } from "./etape-situation";

type Props = { fiche: EtapeFiche; today: Jour };

/** The questions of one step. */
export function Etape({ fiche, today }: Props) {
  const { options } = fiche;
  switch (options.etape) {
    case 1:
      return <EtapeCadre fiche={fiche} options={options} />;
    case 2:
      return <EtapeSituation fiche={fiche} options={options} />;
    case 3:
      return <EtapePrecautions fiche={fiche} />;
    case 4:
      return <EtapeConsentement fiche={fiche} options={options} today={today} />;
  }
}
