/** When the month just ended is graded by itself. */
export interface Schedule {
  /** 1 to 28. */
  readonly dayOfMonth: number;
  /** 0 to 23, in the time zone of the workbook. */
  readonly hour: number;
}

/** The monthly schedule of a host that has one. */
export interface SchedulePort {
  /** Undefined where it is off. */
  read(): Promise<Schedule | undefined>;
  /** Undefined turns it off. */
  set(schedule: Schedule | undefined): Promise<void>;
}
