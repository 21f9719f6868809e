/** The lines of the overview: what each part of the scheme holds. */
export interface OverviewWords {
  readonly indicators: (count: number, weights: string | undefined) => string;
  readonly grades: (count: number) => string;
  readonly pay: (commissions: number, components: number) => string;
  readonly incidents: (count: number) => string;
  readonly escalations: (count: number) => string;
  readonly requirements: (requirements: number, reviews: number) => string;
  readonly check: (errors: number, warnings: number) => string;
  readonly checking: string;
  /** Cells that can't be read leave too little to be checked. */
  readonly blocked: string;
  readonly none: string;
}
