/** The mark: three channels that run into one. */
export function BrandMark() {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      data-sign=""
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M2.5 5.5c4 0 4 4.5 8 4.5M2.5 10h15M2.5 14.5c4 0 4-4.5 8-4.5M14.5 7l3 3-3 3" />
    </svg>
  );
}
