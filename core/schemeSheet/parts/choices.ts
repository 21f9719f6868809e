import type { Choice, ChoiceOption, FieldSetting } from "../../schemes/choice";
import { cell, names } from "../fields/cell";
import { required } from "../fields/field";
import { JSON_VALUE } from "../fields/jsonKind";
import { ID } from "../fields/textKinds";
import { record, rowsBelow } from "../fields/rowsBelow";

/** One field of the scheme that an option sets. */
export const optionSetting = record<FieldSetting>({
  field: required(cell(ID)),
  value: required(cell(JSON_VALUE)),
});

/** One reading of an open text. */
export const option = record<ChoiceOption>(
  {
    id: required(cell(ID)),
    names: required(names()),
    sets: required(rowsBelow("optionSettings", optionSetting, "empty")),
  },
  { id: "id", as: "option" },
);

/** What the text leaves open, and the reading that the scheme takes. */
export const choiceOfText = record<Choice>(
  {
    id: required(cell(ID)),
    names: required(names()),
    taken: required(cell(ID)),
    options: required(rowsBelow("options", option, "empty")),
  },
  { id: "id" },
);
