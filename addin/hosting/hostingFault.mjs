/** What stands in the way of serving or packaging: a code that the words tell, and what was found. */
export class HostingFault extends Error {
  /**
   * @param {string} code a key of the words' `faults`
   * @param {string} found what a person wrote, or what the system said
   */
  constructor(code, found) {
    super(code);
    this.name = "HostingFault";
    this.code = code;
    this.found = found;
  }
}
