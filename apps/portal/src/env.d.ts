/// <reference types="astro/client" />

import type { TypedDocumentString } from './generated/graphql';
import type { Shell } from './layout/shell';

export interface Answered<Result> {
  data?: Result | null;
  errors?: readonly { message: string; extensions?: Record<string, unknown> }[] | null;
}

export type Uploaded = { id: string; name: string } | { refusal: string };

declare global {
  namespace App {
    /** What the API process hands to every page. */
    interface Locals {
      /** Runs a typed document on the portal door, with the visitor's cookies and town; cookies it sets go out with the page. */
      ask<Result, Variables>(
        document: TypedDocumentString<Result, Variables>,
        variables?: Variables,
      ): Promise<Answered<Result>>;
      upload(file: File): Promise<Uploaded>;
      /** The example set-up: one-time codes are shown on the page. */
      example: boolean;
      requestId: string;
      /** Set by src/middleware.ts; null where no town answers at this address. */
      shell: Shell | null;
      /** 大字版 */
      big: boolean;
    }
  }
}
