// What a chapter's objectives are practised by: questions and exercises there, and what asks for them again.

export interface ObjectivePath {
  /** Questions and exercises of the chapter, by id. */
  practised: readonly string[];
  /** Where it is retrieved: `<chapter>/<id>` in a later chapter, or `recall 2`, the chapter's own second recall prompt. */
  later: readonly string[];
}

export type ObjectiveTable = Readonly<Record<string, readonly ObjectivePath[]>>;
