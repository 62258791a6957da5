/** A sample text in the two directions the pictures are made in. */
export type Say = (nl: string, ar: string) => string;

export interface GalleryPage {
  say: Say;
  tongue: 'nl' | 'ar';
}
