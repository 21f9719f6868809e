import type { ReviewChain } from "../../../core/schemes/requirement";
import { Button } from "../../controls/Button";
import { EntryRow } from "../../entries/EntryRow";
import { useEntries } from "../../entries/useEntries";
import { usePane, useScheme } from "../../pane/paneContext";
import { requirementNames, useRequirementWords } from "./requirementTexts";
import { ReviewFields } from "./ReviewFields";

const NONE: readonly ReviewChain[] = [];

/** Who scores, collects and reviews, each chain as its people in order. */
export function ReviewsPart() {
  const { language } = usePane();
  const texts = useRequirementWords();
  const { reviews = NONE } = useScheme();
  const { openId, list, toggle, remove, add } = useEntries("reviews", reviews.length);
  return (
    <section class="part">
      <h3>{texts.reviewHeading}</h3>
      <p class="quiet">{texts.reviewHint}</p>
      <ol class="entries" aria-label={texts.reviewList} ref={list} tabIndex={-1}>
        {reviews.map((review, at) => (
          <EntryRow
            // Chains have no ids of their own: a post can have two.
            key={at}
            list="reviews"
            id={String(at)}
            at={at}
            count={reviews.length}
            name={review.names[language]}
            summary={review.steps.map((step) => step[language]).join(" → ")}
            isOpen={openId === String(at)}
            onToggle={toggle}
            onRemove={remove}
          >
            <ReviewFields at={at} review={review} />
          </EntryRow>
        ))}
      </ol>
      <Button
        onClick={() => {
          const entry: ReviewChain = {
            post: texts.newPost,
            names: requirementNames(({ newReview }) => newReview),
            steps: [requirementNames(({ newStep }) => newStep)],
          };
          const edit = { kind: "insert", list: "reviews", at: reviews.length, entry } as const;
          add({ id: String(reviews.length) }, edit);
        }}
      >
        {texts.addReview}
      </Button>
    </section>
  );
}
