import { Introuvable } from "@/components/chrome/introuvable";

/** Inside an espace, its menu stays. */
export default function NotFound() {
  return <Introuvable />;
}
