/** An error as Word answers it: the code is what add-ins switch on (`Word.ErrorCodes`). */
export class WordError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
    this.name = "WordError";
  }
}

/** Loud on purpose: a member that the stand-in lacks must be added to it, not worked around. */
export const apiNotFound = (member: string): WordError =>
  new WordError("ApiNotFound", `The stand-in for Word does not have ${member} at this API level.`, 404);
export const itemNotFound = (what: string): WordError => new WordError("ItemNotFound", `The requested item does not exist: ${what}.`, 404);
export const invalidArgument = (what: string): WordError => new WordError("InvalidArgument", `The argument is invalid or missing: ${what}.`);
export const accessDenied = (why: string): WordError => new WordError("AccessDenied", `You do not have permission: ${why}.`, 401);
export const generalException = (why: string): WordError => new WordError("GeneralException", why, 500);
export const notImplemented = (member: string): WordError => new WordError("NotImplemented", `${member} is not implemented.`, 501);
export const searchInvalid = (): WordError =>
  new WordError("SearchStringInvalidOrTooLong", "The search string is invalid or longer than 255 characters.");
