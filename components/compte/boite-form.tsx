import { Button } from "@/components/ui/button";

/** Which address to open the mails of, in the demo. */
export function BoiteForm({ adresse }: { adresse: string }) {
  return (
    <form method="get" action="/boite" className="flex max-w-form flex-col gap-4">
      <div className="flex flex-col gap-1.5">
        <label htmlFor="adresse" className="font-semibold">
          Adresse électronique
        </label>
        <input
          id="adresse"
          name="adresse"
          type="email"
          required
          maxLength={254}
          defaultValue={adresse}
          autoComplete="off"
          className="control"
        />
      </div>
      <div>
        <Button type="submit">Voir ses courriels</Button>
      </div>
    </form>
  );
}
