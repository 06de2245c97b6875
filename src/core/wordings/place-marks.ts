/** So many places a model has for what stands in a message; that two things share one is learned with the rest. */
export const PLACE_BITS = 13;

/** Collects the places that a message marks, each once a sentence and once in all. */
export class PlaceMarks {
  /** Each once, in the order in which they were marked. */
  readonly all: number[] = [];
  /** The number of the last sentence that marked a place, from 1 on. */
  private readonly markedBy = new Int32Array(1 << PLACE_BITS);
  private sentence = 1;
  private places: number[] = [];

  mark(place: number): void {
    const by = this.markedBy[place];
    if (by === this.sentence) return;
    if (by === 0) this.all.push(place);
    this.markedBy[place] = this.sentence;
    this.places.push(place);
  }

  /** Ends a sentence. @returns its places, each once */
  endSentence(): readonly number[] {
    const { places } = this;
    this.places = [];
    this.sentence++;
    return places;
  }
}
