import { Ecrit } from "@/components/rencontre/ecrit";
import { Partenaires } from "@/components/rencontre/partenaires";
import { QuandEtOu } from "@/components/rencontre/quand-et-ou";
import { SecretaireForm } from "@/components/rencontre/secretaire-form";
import { Trace } from "@/components/rencontre/trace";
import { PageBody } from "@/components/ui/page-body";
import { Section } from "@/components/ui/section";
import type { RencontrePage } from "@/lib/rencontre/queries/get";

type Props = { espace: string; zone: string; page: RencontrePage };

/** One rencontre: when, where, with whom; what was written of it, for who reads it; its history. */
export function RencontreView({ espace, zone, page: { rencontre, secretaires } }: Props) {
  const { droits, secretaire, sujets } = rencontre;
  return (
    <PageBody
      asideLabel="Secrétariat"
      aside={
        <Section title="Secrétariat de la rencontre">
          {droits.nommer ? (
            <SecretaireForm espace={espace} rencontre={rencontre} secretaires={secretaires} />
          ) : (
            <p className="text-14">{secretaire?.nom ?? "Personne n’est nommé."}</p>
          )}
        </Section>
      }
    >
      <Section title="Quand et où">
        <QuandEtOu rencontre={rencontre} zone={zone} />
      </Section>
      <Section title="Avec qui">
        <Partenaires rencontre={rencontre} />
      </Section>
      {sujets.length > 0 ? (
        <Section title="De quoi il a été question">
          <ul className="flex max-w-reading list-disc flex-col gap-1 pl-5">
            {sujets.map(({ id, libelle }) => (
              <li key={id}>{libelle}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      {droits.ecrire ? <Ecrit espace={espace} zone={zone} rencontre={rencontre} /> : null}
      <Section title="Ce qui s’est passé autour">
        <Trace rencontre={rencontre} zone={zone} />
      </Section>
    </PageBody>
  );
}
