/** The espace's own image. Its name is written beside it: to who does not see it, there is nothing more to say. */
export function EspaceLogo({ src, className }: { src: string; className: string }) {
  return (
    // biome-ignore lint/performance/noImgElement: a small picture, drawn by Recul at its size, that only members may ask for
    <img
      src={src}
      alt=""
      decoding="async"
      className={`w-auto shrink-0 rounded-sm object-contain p-0.5 [background:light-dark(transparent,white)] ${className}`}
    />
  );
}
