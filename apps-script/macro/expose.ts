/* Entry of the macro's bundle: gives its functions to the function that holds it. */
import { entries } from "./entries";

kaoheEntries = entries;
