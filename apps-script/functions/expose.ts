/* Entry of the Apps Script bundle: gives the stubs, which stand outside of it, the one function they call. */
import { answer } from "./answer";

kaohe = answer;
