import { encode } from "uqr";

type Props = { adresse: string; label: string };

/** An address for a camera: drawn by the server on a white tile whatever the theme, with the four modules around that cameras ask for. */
export function Qr({ adresse, label }: Props) {
  const { data, size } = encode(adresse, { ecc: "M", border: 4 });
  const path = data
    .flatMap((ligne, y) => ligne.map((noir, x) => (noir ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="aspect-square w-full rounded-md"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
