/** `answered`: helped at the first contact point; `sentOn`: not helped there; `again`: the same matter at another one [R27]. */
export type Contact = 'answered' | 'sentOn' | 'again';
