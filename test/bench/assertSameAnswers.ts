/** Two columns of answers, as lists or as ranges one column wide. */
interface AnswerColumns {
  grades: readonly unknown[];
  commissionsYuan: readonly unknown[];
}

/** The first cell of a row of a range, or the value itself. */
const only = (cell: unknown): unknown => (Array.isArray(cell) ? (cell as unknown[])[0] : cell);

/**
 * Throws where a contender's answers differ from the reference on the contender's rows: grades as they are,
 * amounts by more than a millionth of a cent (contenders add plain doubles).
 */
export function assertSameAnswers(name: string, answers: AnswerColumns, reference: AnswerColumns): void {
  const rows = answers.grades.length;
  if (rows === 0 || answers.commissionsYuan.length !== rows)
    throw new Error(`${name} answered ${rows} rows.`);
  for (let row = 0; row < rows; row += 1) {
    const [grade, wantedGrade] = [only(answers.grades[row]), only(reference.grades[row])];
    const [paid, wantedPaid] = [only(answers.commissionsYuan[row]), only(reference.commissionsYuan[row])];
    const paysSame = typeof paid === "number" && Math.abs(paid - Number(wantedPaid)) <= 1e-8;
    if (grade !== wantedGrade || !paysSame) {
      const found = `${String(grade)}, ${String(paid)}`;
      throw new Error(`${name}, row ${row}: ${found} and not ${String(wantedGrade)}, ${String(wantedPaid)}.`);
    }
  }
}
