import type { ButtonHTMLAttributes } from 'preact';

interface IconButtonProps extends ButtonHTMLAttributes {
  /** What it does, for screen readers and on hover. */
  name: string;
  /** An outline in a box of 12 by 12. */
  icon: string;
}

/** A button that shows an outline and says in words what it does. */
export function IconButton({ name, icon, ...rest }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={name} title={name} {...rest}>
      <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d={icon} />
      </svg>
    </button>
  );
}
