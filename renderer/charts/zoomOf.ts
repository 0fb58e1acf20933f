/** How many times its own px an element is drawn, by `zoom` on it or around it; 1 where a browser does not tell. */
export const zoomOf = (element: { readonly currentCSSZoom?: number }): number => element.currentCSSZoom ?? 1;
