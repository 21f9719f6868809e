/** The value of the latest day of each person, by place; of several rows on that day the lowest in the sheet. */
export class LastValues<T> {
  /** Left out for who has no value. */
  readonly values: (T | undefined)[];
  private readonly days: string[];

  /** @param places how many people there are */
  constructor(places: number) {
    this.values = new Array<T | undefined>(places);
    this.days = new Array<string>(places);
  }

  /** Takes what a row says in. */
  add(place: number, day: string, value: T): void {
    const known = this.days[place];
    if (known !== undefined && day < known) return;
    this.days[place] = day;
    this.values[place] = value;
  }
}
