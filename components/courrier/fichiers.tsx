import { buttonClass } from "@/components/ui/button-class";
import { Icon } from "@/components/ui/icon";

type Props = { href: string; primary?: boolean; quoi: string };

/** The same thing as an accessible PDF, and as a file that Word and LibreOffice open. */
export function Fichiers({ href, primary = false, quoi }: Props) {
  return (
    <>
      <a href={`${href}?format=pdf`} download className={buttonClass(primary ? "primary" : "secondary")}>
        <Icon name="telecharger" />
        {quoi} en PDF
      </a>
      <a href={`${href}?format=docx`} download className={buttonClass("secondary")}>
        {quoi} en Word
      </a>
    </>
  );
}
