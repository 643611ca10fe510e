import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { REFUS_LECTURE } from "@/lib/partage/labels";

type Props = { adresse: string; etape?: "code"; refus?: keyof typeof REFUS_LECTURE };

/** Before the bilan: a code to ask for, then to give. Native forms, that say nothing of what is behind. */
export function PortePartage({ adresse, etape, refus }: Props) {
  if (etape !== "code")
    return (
      <>
        <PageHeader
          title="Un document vous est adressé"
          state="Pour être sûr que c’est bien vous, un code à six chiffres vous est envoyé, à l’adresse où vous avez reçu ce lien."
        />
        <form method="post" action={`${adresse}/code`}>
          <Button type="submit" variant="primary">
            Recevoir le code
          </Button>
        </form>
      </>
    );
  return (
    <>
      <PageHeader
        title="Le code vous attend dans votre messagerie"
        state="Il sert une fois, dans les dix minutes. Regardez aussi les courriers indésirables."
      />
      {refus ? (
        <div id="refus" role="alert" className="mb-8">
          <Notice tone="danger" title={REFUS_LECTURE[refus].titre}>
            <p>{REFUS_LECTURE[refus].phrase}</p>
          </Notice>
        </div>
      ) : null}
      <form method="post" action={`${adresse}/ouvrir`} className="flex flex-col gap-6">
        <div className="flex max-w-form flex-col gap-1.5">
          <label htmlFor="code" className="font-semibold">
            Code à six chiffres
          </label>
          <input
            id="code"
            name="code"
            type="text"
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            aria-invalid={refus === "CODE" || undefined}
            aria-describedby={refus === "CODE" ? "refus" : undefined}
            maxLength={20}
            className="control max-w-40 text-18 tracking-widest tabular-nums"
          />
        </div>
        <div>
          <Button type="submit" variant="primary">
            Lire le document
          </Button>
        </div>
      </form>
      <form method="post" action={`${adresse}/code`} className="mt-4">
        <Button type="submit" variant="quiet">
          Recevoir un autre code
        </Button>
      </form>
    </>
  );
}
